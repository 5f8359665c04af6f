package com.vtconnect.registration.session.boundary;

import static com.vtconnect.registration.session.boundary.CarePage.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.session.control.CareWatch;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A call from the first click to the end, and coming back to it. */
class CareLinesIT extends Deployments {

    @Inject CareGiven careGiven;
    @Inject CareWatch watch;
    @Inject Database database;

    @Test
    void bothComeInHearEachOtherAndTheRecordSaysWhoAndWhen() {
        var call = careGiven.call();
        var peter = call.practitioner();
        var casey = call.client();

        casey.signal(peter, "an offer");
        var heard = peter.hear("signal");
        assertThat(heard.getString("from")).isEqualTo(casey.id());
        assertThat(heard.getJsonObject("data").getString("text")).isEqualTo("an offer");
        peter.signal(casey, "an answer \u20ac ".repeat(700));
        assertThat(casey.hear("signal").getJsonObject("data").getString("text")).hasSize(8_400);

        casey.say(message("state").add("camera", true).add("microphone", false));
        assertThat(peter.hear("state").getBoolean("camera")).isTrue();
        peter.say(message("chat").add("text", "Good morning"));
        assertThat(casey.hear("chat").getString("text")).isEqualTo("Good morning");

        peter.say("end");
        assertThat(casey.hear("ended").getString("reason")).isEqualTo("END_FOR_ALL");
        assertThat(
                        database.count(
                                """
                                care_stay WHERE care_session_id = ? AND left_at >= joined_at
                                """,
                                call.room()))
                .isEqualTo(2);
        assertThat(
                        database.texts(
                                "SELECT DISTINCT action FROM audit_record WHERE organization_id = ?"
                                        + " AND action LIKE 'CARE%' ORDER BY action",
                                call.practice().id()))
                .containsExactly(
                        "CARE_ROOM_JOINED",
                        "CARE_ROOM_LEFT",
                        "CARE_ROOM_OPENED",
                        "CARE_SESSION_BEGUN",
                        "CARE_SESSION_ENDED");
    }

    @Test
    void aRoomThatNobodyWasLetIntoLeavesNoRecord() {
        var pair = careGiven.pair();
        var room = CareGiven.host(pair.practitioner(), pair.client());
        pair.practitioner().say("end").hear("ended");
        assertThat(database.count("care_session WHERE id = ?", room)).isZero();
    }

    @Test
    void whoeverReloadsComesBackAtOnceAndTheOthersSeeIt() {
        var call = careGiven.call();
        call.client().vanish();
        var again = call.client().reload(call.room());
        again.join(again.right()).hear("room");
        assertThat(call.practitioner().hear("left").getString("reason")).isEqualTo("RELOADED");
        call.practitioner().hear("joined");
        again.signal(call.practitioner(), "here again");
        call.practitioner().hear("signal");
        assertThat(
                        database.count(
                                "care_stay WHERE care_session_id = ? AND client_id = ?",
                                call.room(),
                                call.clientId()))
                .isEqualTo(1);
    }

    @Test
    void whoeverLeavesMayComeBackAndHasTwoStays() {
        var call = careGiven.call();
        call.client().say("leave");
        call.practitioner().hear("left");
        call.client().say(message("connect").add("practitioner", call.practitioner().id()));
        call.client().join(call.client().right()).hear("room");
        call.practitioner().hear("joined");
        assertThat(
                        database.count(
                                "care_stay WHERE care_session_id = ? AND client_id = ?",
                                call.room(),
                                call.clientId()))
                .isEqualTo(2);
    }

    @Test
    void whoseLeavingWasLostWithTheNetworkHasLeftAndMayConnectAgain() {
        var call = careGiven.call();
        call.client().vanish();
        var again = call.client().reload();
        again.hear("welcome");
        call.practitioner().hear("left");
        again.say(message("connect").add("practitioner", call.practitioner().id()));
        again.join(again.right()).hear("room");
        call.practitioner().hear("joined");
    }

    @Test
    void aDeviceThatComesBackDoesNotPutOutTheOneInUse() {
        var call = careGiven.call();
        call.client().vanish();
        var laptop = call.client().onAnotherDevice().come();
        laptop.say(message("connect").add("practitioner", call.practitioner().id()));
        laptop.join(laptop.right()).hear("room");

        var phone = call.client().reload(call.room());
        assertThat(phone.hearOneOf("right", "ended").toString()).contains("REPLACED");
        laptop.signal(call.practitioner(), "still here");
        call.practitioner().hear("signal");
    }

    @Test
    void whoeverDoesNotComeBackHasLeft() {
        var call = careGiven.call();
        call.client().vanish();
        assertThat(call.practitioner().hear("left").getString("person"))
                .isEqualTo(call.client().id());
        database.await("care_stay WHERE client_id = ? AND left_at IS NOT NULL", call.clientId());
    }

    @Test
    void whomADeadNodeHeldIsForgotten() {
        var call = careGiven.call();
        database.update(
                """
                UPDATE care_connection SET node = 'dead', seen_at = now() - interval '1 minute' WHERE client_id = ?
                """,
                call.clientId());
        assertThat(call.practitioner().hear("left").getString("person"))
                .isEqualTo(call.client().id());
        // The page, if it still has its socket, is told to come anew.
        assertThat(call.client().closedWith()).isEqualTo(1001);
    }

    @Test
    void aRowThatSomebodyHoldsKeepsNoOtherPageFromBeingSeen() throws SQLException {
        var call = careGiven.call();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "SELECT 1 FROM care_connection WHERE client_id = "
                            + call.clientId()
                            + " FOR UPDATE");
            var since = database.value("SELECT now()");
            database.await(
                    "care_connection WHERE staff_member_id = ? AND seen_at > ?",
                    call.practitionerId(),
                    since);
            connection.rollback();
        }
        call.client().say("ping").hear("pong");
        call.practitioner().say("ping").hear("pong");
    }

    @Test
    void aRoomWithoutItsPractitionerEnds() {
        var call = careGiven.call();
        call.practitioner().say("leave");
        call.client().hear("left");
        database.update(
                "UPDATE care_session SET opened_at = opened_at - interval '10 minutes' WHERE id = ?",
                call.room());
        watch.endAbandoned();
        database.await("care_session WHERE id = ? AND ended_at IS NULL", call.room());
        database.update(
                """
                UPDATE care_stay SET joined_at = joined_at - interval '10 minutes', left_at = left_at - interval '6 minutes'
                WHERE care_session_id = ? AND staff_member_id IS NOT NULL
                """,
                call.room());
        watch.endAbandoned();
        assertThat(call.client().hear("ended").getString("reason")).isEqualTo("IDLE");
    }

    @Test
    void anEmptyRoomIsNotOpenedAgainForSomebodyElse() {
        var call = careGiven.call();
        call.client().say("leave");
        call.practitioner().hear("left");
        call.practitioner().say("leave");
        database.awaitNone("care_connection WHERE care_session_id = ?", call.room());

        assertThat(CareGiven.host(call.practitioner(), call.client())).isEqualTo(call.room());
        call.practitioner().say("leave");
        database.awaitNone("care_connection WHERE care_session_id = ?", call.room());

        var next =
                call.practice().client().posting(String.valueOf(call.practitionerId())).confirmed();
        var room = CareGiven.host(call.practitioner(), careGiven.page(next.in(call.practice())));
        assertThat(room).isNotEqualTo(call.room());
        assertThat(database.value("SELECT end_reason FROM care_session WHERE id = ?", call.room()))
                .isEqualTo("IDLE");
        assertThat(
                        database.texts(
                                "SELECT client_id FROM care_participant WHERE care_session_id = ?",
                                room))
                .containsExactly(String.valueOf(next.id()));
    }

    @Test
    void whoeverWaitsIsSeenAndMayStopWaiting() {
        var pair = careGiven.pair();
        CareGiven.waitFor(pair.practitioner(), pair.client());
        pair.client().say("cancel");
        pair.practitioner()
                .hear(
                        "people",
                        one -> !one.getJsonArray("people").getJsonObject(0).getBoolean("waiting"));
    }
}
