package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.TooLateToUndo;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Taking a wrong click back, as long as nobody has been told. */
class UndoIT extends Deployments {

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientApproval approval;
    @Inject ClientRecord record;

    @Test
    void aWrongClickIsTakenBackUnseen() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> approval.approve(client.id(), peter.id()));
        given.as(practice.admin(), () -> approval.undoDecision(client.id()));
        var seen = view(practice, client);
        assertThat(seen.approval()).isEqualTo(Approval.PENDING);
        assertThat(seen.associations()).isEmpty();
        assertThat(seen.decidedBy()).isNull();
        assertThat(mails(client, "APPROVED", "DECLINED")).isZero();
        given.as(practice.admin(), () -> approval.decline(client.id(), "no place"));
        given.as(practice.admin(), () -> approval.undoDecision(client.id()));
        assertThat(view(practice, client).declineReason()).isNull();
        given.as(practice.admin(), () -> approval.approve(client.id(), peter.id()));
        assertThat(view(practice, client).mayConnect().isYes()).isTrue();
    }

    @Test
    void whatTheClientWasToldIsNotTakenBack() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> approval.approve(client.id(), peter.id()));
        given.holdIsOver(client);
        postbox.await(client.email(), "approved");
        assertThatThrownBy(
                        () -> given.as(practice.admin(), () -> approval.undoDecision(client.id())))
                .isInstanceOf(TooLateToUndo.class);
        assertThat(view(practice, client).approval()).isEqualTo(Approval.APPROVED);
    }

    @Test
    void anAssignmentIsTakenBackWhileItsMailIsHeld() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().confirmed();
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        given.as(practice.admin(), () -> approval.undoAssignment(client.id(), peter.id()));
        assertThat(view(practice, client).associations()).isEmpty();
        assertThat(mails(client, "ASSIGNED")).isZero();
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        given.holdIsOver(client);
        postbox.await(client.email(), "You can now meet");
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> approval.undoAssignment(client.id(), peter.id())))
                .isInstanceOf(TooLateToUndo.class);
    }

    @Test
    void ofTwoHeldMailsOnlyTheOneThatWasTakenBackIsWithdrawn() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var client = practice.client().confirmed();
        given.as(
                practice.admin(),
                () -> {
                    approval.assign(client.id(), peter.id());
                    approval.associate(client.id(), priya.id());
                    approval.undoAssignment(client.id(), peter.id());
                });
        given.holdIsOver(client);
        postbox.await(client.email(), "You can now meet Priya Staff");
        assertThat(mails(client, "ASSIGNED")).isEqualTo(1);
        assertThat(view(practice, client).associations())
                .extracting(ClientDetails.AssociationRow::practitionerId)
                .containsExactly(priya.id());
    }

    @Test
    void nothingIsSaidOfAPractitionerWhoGoesWithTheDecision() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var quinn = practice.staff("Quinn").practitioner().create();
        var bob = practice.staff("Bob").role(CARE_COORDINATOR).create();
        var client = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> approval.approve(client.id(), peter.id()));
        given.as(bob, () -> approval.associate(client.id(), quinn.id()));
        given.as(practice.admin(), () -> approval.undoDecision(client.id()));
        assertThat(view(practice, client).associations()).isEmpty();
        assertThat(mails(client, "APPROVED", "ASSIGNED")).isZero();
    }

    @Test
    void whatASettingDecidedIsNotUndone() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        assertThatThrownBy(
                        () -> given.as(practice.admin(), () -> approval.undoDecision(client.id())))
                .isInstanceOf(TooLateToUndo.class);
    }

    private void as(Caller caller, Runnable call) {
        given.as(caller, call);
    }

    private ClientDetails view(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> record.view(client.id()));
    }

    private long mails(Registered client, String... kinds) {
        return database.count(
                "outgoing_mail WHERE client_id = ? AND kind = ANY (?)", client.id(), kinds);
    }
}
