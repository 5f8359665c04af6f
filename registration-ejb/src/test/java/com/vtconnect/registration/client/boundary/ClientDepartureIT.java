package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.HasCareRecords;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientDepartureIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject ClientDeparture departure;
    @Inject ClientApproval approval;
    @Inject ClientRecord record;

    @Test
    void whoHasLeftIsSignedOutAtOnceAndTheReasonStandsInTheHistory() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        assertThat(sessions(client.id())).isEqualTo(1);
        given.as(practice.admin(), () -> departure.inactivate(client.id(), "moved to Utah"));
        assertThat(sessions(client.id())).isZero();
        assertThat(history(practice, client.id()))
                .filteredOn(one -> one.action() == AuditAction.INACTIVATED)
                .extracting(HistoryEntry::detail)
                .containsExactly("moved to Utah");
        given.as(practice.admin(), () -> departure.reactivate(client.id()));
        assertThat(given.as(practice.admin(), () -> record.view(client.id())).isActive()).isTrue();
    }

    @Test
    void ofTwoWhoInactivateOneIsToldWhoWasFaster() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var client = practice.client().confirmed();
        var outcomes =
                together.run(
                        request(practice.admin(), () -> departure.inactivate(client.id(), "left")),
                        request(cara, () -> departure.inactivate(client.id(), "gone")));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        var winner = outcomes.get(0).isSuccess() ? "Ada Admin" : "Cara Staff";
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .extracting(one -> ((AlreadyDecided) one.failure()).by())
                .containsExactly(winner);
    }

    @Test
    void anAssociationEndsWithAReasonAndOnce() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var client = practice.client().choosing(peter).confirmed();
        assertThat(
                        catchThrowableOfType(
                                        InvalidInput.class,
                                        () ->
                                                given.as(
                                                        cara,
                                                        () ->
                                                                approval.endAssociation(
                                                                        client.id(),
                                                                        peter.id(),
                                                                        " ")))
                                .problems())
                .containsExactly(new Problem("reason", Reason.MISSING));
        given.as(cara, () -> approval.endAssociation(client.id(), peter.id(), "new insurance"));
        assertThat(history(practice, client.id()))
                .extracting(HistoryEntry::detail)
                .contains("Peter Staff: new insurance");
        assertThat(
                        database.value(
                                "SELECT end_reason FROM association WHERE client_id = ?",
                                client.id()))
                .isEqualTo("new insurance");
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () ->
                                                approval.endAssociation(
                                                        client.id(), peter.id(), "late")))
                .isInstanceOf(AlreadyDecided.class)
                .extracting(thrown -> ((AlreadyDecided) thrown).by())
                .isEqualTo("Cara Staff");
    }

    @Test
    void deletingTakesEverythingButTheTrailAndFreesTheAddress() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        assertThat(given.as(practice.admin(), () -> departure.mayDelete(client.id()))).isTrue();
        given.as(practice.admin(), () -> departure.delete(client.id()));
        for (var table :
                List.of(
                        "association",
                        "token",
                        "sign_in_session",
                        "outgoing_mail",
                        "registration")) {
            assertThat(database.count(table + " WHERE client_id = ?", client.id()))
                    .as(table)
                    .isZero();
        }
        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE subject_kind = 'CLIENT' AND subject_id = ?",
                                client.id()))
                .contains("REGISTERED", "EMAIL_CONFIRMED", "CLIENT_DELETED");
        assertThatThrownBy(() -> given.as(practice.admin(), () -> departure.delete(client.id())))
                .isInstanceOf(NotFound.class);
        assertThat(practice.client().email(client.email()).unconfirmed().id())
                .isNotEqualTo(client.id());
    }

    @Test
    void whoHasRecordsOfSessionsCannotBeDeleted() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var invited = practice.client().choosing(peter).confirmed();
        var stayed = practice.client().choosing(peter).confirmed();
        var session =
                database.value(
                        """
                        INSERT INTO care_session (id, organization_id, practitioner_id, opened_at, ended_at, end_reason)
                        VALUES (nextval('entity_seq'), ?, ?, now(), now(), 'END_FOR_ALL') RETURNING id
                        """,
                        practice.id(),
                        peter.id());
        database.update(
                "INSERT INTO care_participant (care_session_id, organization_id, client_id) VALUES (?, ?, ?)",
                session,
                practice.id(),
                invited.id());
        database.update(
                """
                INSERT INTO care_stay (id, organization_id, care_session_id, client_id, joined_at)
                VALUES (nextval('entity_seq'), ?, ?, ?, now())
                """,
                practice.id(),
                session,
                stayed.id());
        for (var client : List.of(invited, stayed)) {
            assertThat(given.as(practice.admin(), () -> departure.mayDelete(client.id())))
                    .isFalse();
            assertThatThrownBy(
                            () -> given.as(practice.admin(), () -> departure.delete(client.id())))
                    .isInstanceOf(HasCareRecords.class);
            assertThat(database.count("client WHERE id = ?", client.id())).isEqualTo(1);
        }
    }

    @Test
    void onlyWhoReachesAClientSendsThemAway() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var client = practice.client().choosing(peter).confirmed();
        for (var caller : List.of(cara, given.practice().admin())) {
            for (var call : calls(client.id())) {
                assertThatThrownBy(() -> given.as(caller, call)).isInstanceOf(NotFound.class);
            }
            assertThat(given.as(caller, () -> departure.mayDelete(client.id()))).isFalse();
        }
        for (var caller : List.of(peter, client.in(practice), Caller.VISITOR)) {
            for (var call : calls(client.id())) {
                assertThatThrownBy(() -> given.as(caller, call)).isInstanceOf(NotAllowed.class);
            }
        }
    }

    private List<Runnable> calls(long id) {
        return List.of(
                () -> departure.inactivate(id, null),
                () -> departure.reactivate(id),
                () -> departure.delete(id));
    }

    private long sessions(long clientId) {
        return database.count("sign_in_session WHERE client_id = ?", clientId);
    }

    private List<HistoryEntry> history(Practice practice, long id) {
        return given.as(practice.admin(), () -> record.history(id, 50)).rows();
    }
}
