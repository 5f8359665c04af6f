package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.Together.Outcome;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.NotYetConfirmed;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClientApprovalIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientApproval approval;
    @Inject ClientRecord record;

    @Test
    void approvingMakesTheAssociationAndTellsTheClient() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> approval.approve(client.id(), priya.id()));
        var seen = view(practice, client);
        assertThat(seen.approval()).isEqualTo(Approval.APPROVED);
        assertThat(seen.decidedBy()).isEqualTo("Ada Admin");
        assertThat(seen.wishedId()).isEqualTo(peter.id());
        assertThat(seen.associations())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.practitionerId()).isEqualTo(priya.id());
                            assertThat(one.madeBy()).isEqualTo("Ada Admin");
                            assertThat(one.mayConnect().isYes()).isTrue();
                        });
        given.holdIsOver(client);
        postbox.await(client.email(), "approved");
    }

    @Test
    void decliningTakesAReasonThatTheClientIsNotTold() {
        var practice = given.organization().manual().create();
        var client = practice.client().confirmed();
        for (var empty : new String[] {null, "", " \n "}) {
            assertThat(problems(practice, () -> approval.decline(client.id(), empty)))
                    .containsExactly(new Problem("reason", Reason.MISSING));
        }
        assertThat(problems(practice, () -> approval.decline(client.id(), "x".repeat(1 << 20))))
                .containsExactly(new Problem("reason", Reason.TOO_LONG));
        given.as(practice.admin(), () -> approval.decline(client.id(), "out of our area"));
        var seen = view(practice, client);
        assertThat(seen.approval()).isEqualTo(Approval.DECLINED);
        assertThat(seen.declineReason()).isEqualTo("out of our area");
        assertThat(seen.mayConnect().isYes()).isFalse();
        given.holdIsOver(client);
        assertThat(postbox.await(client.email(), "registration").text())
                .doesNotContain("out of our area");
    }

    @Test
    void approvingAsksForAPractitionerOfThePractice() {
        var practice = given.organization().manual().create();
        var client = practice.client().confirmed();
        var foreign = given.practice().staff("Fay").practitioner().create();
        var inactive = practice.staff("Ivo").practitioner().inactive();
        var unlicensed = practice.staff("Uma").create();
        assertThat(problems(practice, () -> approval.approve(client.id(), null)))
                .containsExactly(new Problem("practitioner", Reason.MISSING));
        for (var id : List.of(foreign.id(), inactive.id(), unlicensed.id(), -1L)) {
            assertThat(problems(practice, () -> approval.approve(client.id(), id)))
                    .containsExactly(new Problem("practitioner", Reason.NOT_OFFERED));
        }
        assertThat(view(practice, client).approval()).isEqualTo(Approval.PENDING);
    }

    @Test
    void nothingIsDecidedBeforeTheConfirmation() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).unconfirmed();
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> approval.approve(client.id(), peter.id())))
                .isInstanceOf(NotYetConfirmed.class);
        assertThatThrownBy(
                        () -> given.as(practice.admin(), () -> approval.decline(client.id(), "no")))
                .isInstanceOf(NotYetConfirmed.class);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsToldWho() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var bea = practice.staff("Bea").role(ORGANIZATIONAL_ADMINISTRATOR).create();
        var client = practice.client().choosing(peter).confirmed();
        var outcomes =
                together.run(
                        List.of(
                                request(
                                        practice.admin(),
                                        () -> approval.approve(client.id(), peter.id())),
                                request(bea, () -> approval.decline(client.id(), "no place"))));
        var adaWon = outcomes.get(0).isSuccess();
        assertOneWon(outcomes, adaWon ? "Ada Admin" : "Bea Staff");
        var seen = view(practice, client);
        assertThat(seen.approval()).isEqualTo(adaWon ? Approval.APPROVED : Approval.DECLINED);
        assertThat(mails(client, "APPROVED", "DECLINED")).isEqualTo(1);
    }

    @Test
    void ofTwoWhoAssignAtOnceOneWinsAndTheOtherIsToldWho() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).create();
        var client = practice.client().confirmed();
        var outcomes =
                together.run(
                        List.of(
                                request(cara, () -> approval.assign(client.id(), peter.id())),
                                request(dana, () -> approval.assign(client.id(), priya.id()))));
        assertOneWon(outcomes, outcomes.get(0).isSuccess() ? "Cara Staff" : "Dana Staff");
        assertThat(view(practice, client).associations()).hasSize(1);
        assertThat(mails(client, "ASSIGNED")).isEqualTo(1);
    }

    @Test
    void assigningTellsTheClientWhomTheyCanMeet() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().confirmed();
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        assertThat(view(practice, client).mayConnect().isYes()).isTrue();
        given.holdIsOver(client);
        assertThat(postbox.await(client.email(), "You can now meet").text())
                .contains("Peter Staff");
    }

    @Test
    void anUnconfirmedClientCanBeAssignedAndIsNotMailedYet() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().unconfirmed();
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        assertThat(mails(client, "ASSIGNED")).isZero();
        given.as(practice.admin(), () -> approval.undoAssignment(client.id(), peter.id()));
        assertThat(view(practice, client).associations()).isEmpty();
    }

    @Test
    void whoHasAPractitionerOrWaitsForApprovalIsNotAssigned() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var chosen = practice.client().choosing(peter).confirmed();
        var byChoice =
                catchThrowableOfType(
                        AlreadyDecided.class,
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> approval.assign(chosen.id(), peter.id())));
        assertThat(byChoice.by()).isNull();
        practice.approveByHand(true);
        var pending = practice.client().confirmed();
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> approval.assign(pending.id(), peter.id())))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> approval.associate(pending.id(), peter.id())))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void anotherPractitionerIsAssociatedAndEndedAgain() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        given.as(
                practice.admin(),
                () -> {
                    approval.associate(client.id(), priya.id());
                    approval.associate(client.id(), priya.id());
                    approval.endAssociation(client.id(), peter.id(), "moved away");
                });
        assertThat(view(practice, client).associations())
                .extracting(ClientDetails.AssociationRow::practitionerId)
                .containsExactly(priya.id());
        assertThat(database.count("association WHERE client_id = ?", client.id())).isEqualTo(2);
    }

    private void as(Caller caller, Runnable call) {
        given.as(caller, call);
    }

    private static void assertOneWon(List<Outcome<Void>> outcomes, String winner) {
        assertThat(outcomes).filteredOn(Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .singleElement()
                .extracting(Outcome::failure)
                .isInstanceOfSatisfying(
                        AlreadyDecided.class,
                        tooLate -> assertThat(tooLate.by()).isEqualTo(winner));
    }

    private List<Problem> problems(Practice practice, Runnable call) {
        ThrowingCallable asAdmin = () -> given.as(practice.admin(), call);
        return catchThrowableOfType(InvalidInput.class, asAdmin).problems();
    }

    private ClientDetails view(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> record.view(client.id()));
    }

    private long mails(Registered client, String... kinds) {
        return database.count(
                "outgoing_mail WHERE client_id = ? AND kind = ANY (?)", client.id(), kinds);
    }
}
