package com.vtconnect.registration.audit.control;

import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditIT extends Deployments {

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientRegistration registration;
    @Inject EmailConfirmation confirmation;
    @Inject ClientApproval approval;
    @Inject ClientRecord record;
    @Inject ClientDeparture departure;
    @Inject SignIn signIn;
    @Inject StaffDirectory staffDirectory;

    @Test
    void nothingIsChangedOrTakenOut() {
        var practice = given.practice();
        var where = " WHERE organization_id = " + practice.id();
        var before = database.count("audit_record" + where);
        for (var statement :
                List.of(
                        "UPDATE audit_record SET actor_name = 'Somebody Else'" + where,
                        "DELETE FROM audit_record" + where,
                        "TRUNCATE audit_record")) {
            assertThatThrownBy(() -> database.update(statement))
                    .as(statement)
                    .hasMessageContaining("append-only");
        }
        assertThat(database.count("audit_record" + where)).isEqualTo(before).isPositive();
    }

    @Test
    void everyStepOfAClientLeavesARecord() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var client = practice.client().choosing(peter).unconfirmed();
        var correct = Given.newEmail();
        given.as(
                Caller.VISITOR,
                () -> registration.correctAddress(practice.slug(), client.handle(), correct));
        given.as(practice.admin(), () -> record.resendConfirmation(client.id()));
        var mail = postbox.await(correct, "Confirm your e-mail", 2);
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(mail.secret()), Given.PASSWORD));
        given.as(
                practice.admin(),
                () -> {
                    approval.decline(client.id(), "no place");
                    approval.undoDecision(client.id());
                    approval.approve(client.id(), peter.id());
                    approval.associate(client.id(), priya.id());
                    approval.endAssociation(client.id(), peter.id(), "moved away");
                    departure.inactivate(client.id(), null);
                    departure.reactivate(client.id());
                    record.view(client.id());
                });
        given.as(
                Caller.VISITOR,
                () -> signIn.asClient(practice.slug(), correct, "wrong harbor lantern 42"));
        var session =
                given.as(
                        Caller.VISITOR,
                        () -> signIn.asClient(practice.slug(), correct, Given.PASSWORD));
        given.as(client.in(practice), () -> signIn.signOut(session.orElseThrow().secret()));
        practice.client().email(correct).send();

        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE subject_kind = 'CLIENT' AND subject_id = ? ORDER BY at, id",
                                client.id()))
                .containsExactly(
                        "REGISTERED",
                        "ADDRESS_CORRECTED",
                        "MAIL_RESENT",
                        "EMAIL_CONFIRMED",
                        "SIGNED_IN",
                        "DECLINED",
                        "DECISION_UNDONE",
                        "APPROVED",
                        "ASSOCIATED",
                        "ASSOCIATION_ENDED",
                        "INACTIVATED",
                        "REACTIVATED",
                        "RECORD_VIEWED",
                        "SIGN_IN_FAILED",
                        "SIGNED_IN",
                        "SIGNED_OUT",
                        "REGISTRATION_OF_KNOWN_ADDRESS");
        given.as(practice.admin(), () -> record.view(client.id()));
        var history = given.as(practice.admin(), () -> record.history(client.id(), 50)).rows();
        assertThat(history.get(0).action()).isEqualTo(AuditAction.RECORD_VIEWED);
        assertThat(history)
                .filteredOn(entry -> entry.action() == AuditAction.DECLINED)
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.actor()).isEqualTo("Ada Admin");
                            assertThat(entry.detail()).isEqualTo("no place");
                        });
        assertThat(history)
                .filteredOn(entry -> entry.action() == AuditAction.REGISTERED)
                .extracting(HistoryEntry::actor)
                .containsExactly("Visitor");
        assertThat(history)
                .filteredOn(entry -> entry.action() == AuditAction.EMAIL_CONFIRMED)
                .extracting(HistoryEntry::actor)
                .containsExactly("Casey Client");
    }

    @Test
    void aRecordSaysFromWhereItCame() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        assertThat(
                        (String)
                                database.value(
                                        "SELECT network FROM audit_record WHERE subject_kind = 'CLIENT' AND subject_id = ?",
                                        client.id()))
                .startsWith("net-");
    }

    @Test
    void changesOfStaffAndPracticeLeaveRecords() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var plan =
                practice.staff("Peter")
                        .practitioner()
                        .role(ORGANIZATIONAL_ADMINISTRATOR)
                        .edit(peter);
        given.as(practice.admin(), () -> staffDirectory.save(peter.id(), plan));
        practice.approveByHand(true);
        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE organization_id = ? ORDER BY at, id",
                                practice.id()))
                .containsExactly(
                        "ORGANIZATION_CREATED",
                        "STAFF_CREATED",
                        "STAFF_EDITED",
                        "ORGANIZATION_EDITED");
        assertThat(
                        (String)
                                database.value(
                                        "SELECT detail FROM audit_record WHERE organization_id = ? AND action = 'STAFF_EDITED'",
                                        practice.id()))
                .isEqualTo("roles: none → organizational administrator");
        assertThat(
                        database.value(
                                "SELECT detail FROM audit_record WHERE organization_id = ? AND action = 'ORGANIZATION_EDITED'",
                                practice.id()))
                .isEqualTo("manual approval on");
    }

    /** What did not happen is not told of. */
    @Test
    void aRefusedStepLeavesNoRecord() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var before = database.count("audit_record WHERE organization_id = ?", practice.id());
        assertThatThrownBy(
                        () -> given.as(practice.admin(), () -> approval.approve(client.id(), null)))
                .isNotNull();
        assertThatThrownBy(() -> given.as(given.practice().admin(), () -> record.view(client.id())))
                .isNotNull();
        assertThat(database.count("audit_record WHERE organization_id = ?", practice.id()))
                .isEqualTo(before);
    }
}
