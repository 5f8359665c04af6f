package com.vtconnect.registration.session.boundary;

import static com.vtconnect.registration.session.boundary.CarePage.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.entity.HasCareRecords;
import com.vtconnect.registration.organization.boundary.EditOrganization;
import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import com.vtconnect.registration.session.boundary.CareGiven.Call;
import com.vtconnect.registration.session.boundary.CareRecordRow.ChatLine;
import com.vtconnect.registration.value.entity.Newest;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who, when, how long; never what, unless the practice keeps the chat. */
class SessionRecordsIT extends Deployments {

    @Inject Given given;
    @Inject CareGiven careGiven;
    @Inject SessionRecords records;
    @Inject ClientDeparture departure;
    @Inject OrganizationProfile profile;
    @Inject Database database;

    @Test
    void aSessionStandsOnTheRecordAndOnTheClientsOwnPage() {
        var call = careGiven.call();
        assertThat(ofClient(call.practice(), call.clientId()))
                .singleElement()
                .satisfies(row -> assertThat(row.endedAt()).isNull());
        say(call, "Good morning");
        end(call);
        // Came in twice: five minutes and one.
        database.update(
                "UPDATE care_stay SET joined_at = left_at - interval '5 minutes' WHERE client_id = ?",
                call.clientId());
        database.update(
                """
                INSERT INTO care_stay (id, organization_id, care_session_id, client_id, joined_at, left_at)
                SELECT nextval('entity_seq'), organization_id, care_session_id, client_id, left_at, left_at + interval '1 minute'
                FROM care_stay WHERE client_id = ?
                """,
                call.clientId());
        var rows = ofClient(call.practice(), call.clientId());
        assertThat(rows)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.practitioner()).isEqualTo("Peter Staff");
                            assertThat(row.minutes()).isEqualTo(6);
                            assertThat(row.endedAt()).isAfterOrEqualTo(row.begunAt());
                            assertThat(row.others()).isZero();
                            assertThat(row.chat()).isEmpty();
                        });
        assertThat(given.as(me(call), () -> records.mine(50)).rows()).isEqualTo(rows);
        assertThat(
                        database.count(
                                "client WHERE id = ? AND first_contact_at IS NOT NULL AND first_contact_by_id IS NULL",
                                call.clientId()))
                .as("coming together is a first contact")
                .isEqualTo(1);
        assertThat(
                        database.count(
                                "care_chat_message WHERE organization_id = ?",
                                call.practice().id()))
                .isZero();
    }

    @Test
    void whatIsWrittenStaysOnlyWhereThePracticeSaysSo() {
        var call = careGiven.call();
        keepChat(call.practice());
        say(call, "This stays");
        end(call);
        assertThat(ofClient(call.practice(), call.clientId()).get(0).chat())
                .extracting(ChatLine::name, ChatLine::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Peter Staff", "This stays"));
        assertThat(given.as(me(call), () -> records.mine(50)).rows().get(0).chat())
                .extracting(ChatLine::text)
                .containsExactly("This stays");
        database.update(
                "DELETE FROM care_chat_message WHERE organization_id = ?", call.practice().id());
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE organization_id = ? AND action = 'ORGANIZATION_EDITED'",
                                call.practice().id()))
                .containsExactly("keeping chat on");
    }

    @Test
    void whatWasWrittenIsReadOfSomeSessionsAtOnceNotOfAll() {
        var call = careGiven.call();
        end(call);
        database.update(
                """
                WITH held AS (
                    INSERT INTO care_session (id, organization_id, practitioner_id, opened_at, begun_at, ended_at, end_reason)
                    SELECT nextval('entity_seq'), organization_id, practitioner_id, opened_at, begun_at, ended_at, end_reason
                    FROM care_session, generate_series(1, ?) WHERE id = ?
                    RETURNING *)
                INSERT INTO care_stay (id, organization_id, care_session_id, client_id, joined_at, left_at)
                SELECT nextval('entity_seq'), organization_id, id, ?, begun_at, ended_at FROM held
                """,
                SessionRecords.MOST,
                call.room(),
                call.clientId());
        var admin = call.practice().admin();
        var shown = given.as(admin, () -> records.ofClient(call.clientId(), Newest.MOST));
        assertThat(shown.rows()).hasSize(SessionRecords.MOST);
        assertThat(shown.hasOlder()).isTrue();
        assertThat(given.as(me(call), () -> records.mine(Newest.MOST))).isEqualTo(shown);
    }

    @Test
    void whoWasOutSeesNothingOfWhatWasWrittenMeanwhile() {
        var call = careGiven.call();
        keepChat(call.practice());
        say(call, "Both are here");
        call.practitioner().say(message("remove").add("person", "c" + call.clientId()));
        call.client().hear("ended");
        call.practitioner().say(message("chat").add("text", "One is out"));
        database.await(
                "care_chat_message WHERE organization_id = ? AND text = 'One is out'",
                call.practice().id());
        call.practitioner().say("end");
        assertThat(ofClient(call.practice(), call.clientId()).get(0).chat())
                .extracting(ChatLine::text)
                .containsExactly("Both are here");
        database.update(
                "DELETE FROM care_chat_message WHERE organization_id = ?", call.practice().id());
    }

    @Test
    void nobodyElseSeesIt() {
        var call = careGiven.call();
        end(call);
        var stranger = given.practice();
        assertThatThrownBy(() -> ofClient(stranger, call.clientId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(me(call), () -> records.ofClient(call.clientId(), 50)))
                .isInstanceOf(NotAllowed.class);
        var other = call.practice().client().confirmed();
        assertThat(given.as(other.in(call.practice()), () -> records.mine(50)).rows()).isEmpty();
    }

    @Test
    void whoeverHadASessionCannotBeDeleted() {
        var call = careGiven.call();
        end(call);
        var admin = call.practice().admin();
        assertThat(given.as(admin, () -> departure.mayDelete(call.clientId()))).isFalse();
        assertThatThrownBy(() -> given.as(admin, () -> departure.delete(call.clientId())))
                .isInstanceOf(HasCareRecords.class);
        assertThatThrownBy(
                        () -> database.update("DELETE FROM client WHERE id = ?", call.clientId()))
                .hasMessageContaining("foreign key");
        var other = call.practice().client().confirmed();
        assertThat(given.as(admin, () -> departure.mayDelete(other.id()))).isTrue();
    }

    private List<CareRecordRow> ofClient(Practice practice, long clientId) {
        return given.as(practice.admin(), () -> records.ofClient(clientId, 50)).rows();
    }

    private static Caller.Client me(Call call) {
        return new Caller.Client(
                call.practice().id(), call.clientId(), new PersonName("Casey", "Client"));
    }

    private static void say(Call call, String text) {
        call.practitioner().say(message("chat").add("text", text));
        call.client().hear("chat");
    }

    private static void end(Call call) {
        call.practitioner().say("end");
        call.client().hear("ended");
    }

    private void keepChat(Practice practice) {
        given.as(
                practice.admin(),
                () -> {
                    var now = profile.get();
                    profile.save(
                            new EditOrganization(
                                    now.name(),
                                    now.timeZone(),
                                    now.contactEmail(),
                                    now.contactPhone(),
                                    now.address(),
                                    now.welcomeEn(),
                                    now.welcomeEs(),
                                    now.approvesByHand(),
                                    true,
                                    now.demandsSecondStep(),
                                    null,
                                    false,
                                    now.version()));
                });
    }
}
