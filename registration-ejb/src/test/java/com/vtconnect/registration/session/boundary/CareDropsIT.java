package com.vtconnect.registration.session.boundary;

import static com.vtconnect.registration.session.boundary.CarePage.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.account.boundary.OwnSessions;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.HandOver;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import com.vtconnect.registration.session.boundary.CareGiven.Call;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whoever loses the right to connect in the middle of a call is out of it within five seconds, in
 * whatever way it was lost.
 */
class CareDropsIT extends Deployments {

    private static final HandOver TO_QUEUE =
            new HandOver(HandOver.Way.TO_QUEUE, null, Map.of(), "left");

    @Inject Given given;
    @Inject CareGiven careGiven;
    @Inject ClientApproval approval;
    @Inject ClientDeparture departure;
    @Inject StaffDeparture staffDeparture;
    @Inject OwnSessions ownSessions;
    @Inject Database database;

    @Test
    void whoseAssociationEnds() {
        var call = careGiven.call();
        dropsTheClient(call, "NOT_ALLOWED", () -> endAssociation(call));
        call.client().say(message("connect").add("practitioner", call.practitioner().id()));
        assertThat(call.client().refusal()).isEqualTo("not-allowed");
        var again = call.client().reload(call.room());
        again.hear("welcome");
        again.say("ping");
        assertThat(again.hearOneOf("right", "pong").getString("type")).isEqualTo("pong");
    }

    private void endAssociation(Call call) {
        given.as(
                call.practice().admin(),
                () ->
                        approval.endAssociation(
                                call.clientId(), call.practitionerId(), "moved away"));
    }

    @Test
    void aClientWhoIsInactivated() {
        var call = careGiven.call();
        dropsTheClient(
                call,
                "SIGNED_OUT",
                () ->
                        given.as(
                                call.practice().admin(),
                                () -> departure.inactivate(call.clientId(), "moved away")));
        assertThat(call.client().closedWith()).isEqualTo(4401);
    }

    @Test
    void aClientWhoSignsOut() {
        var call = careGiven.call();
        dropsTheClient(call, "SIGNED_OUT", () -> careGiven.signOut(call.client()));
        assertThat(call.client().closedWith()).isEqualTo(4401);
    }

    @Test
    void aClientWhoEndsThatSignInFromAnotherDevice() {
        var call = careGiven.call();
        var email =
                (String) database.value("SELECT email FROM client WHERE id = ?", call.clientId());
        var desk = call.practice().signIn(new Registered(call.clientId(), email, null));
        dropsTheClient(
                call, "SIGNED_OUT", () -> given.in(desk, () -> ownSessions.endOthers(Proof.NONE)));
        assertThat(call.client().closedWith()).isEqualTo(4401);
    }

    @Test
    void aPractitionerWhoIsInactivatedAndTheClients() {
        var call = careGiven.call();
        dropsBoth(
                call,
                () ->
                        given.as(
                                call.practice().admin(),
                                () -> staffDeparture.inactivate(call.practitionerId(), TO_QUEUE)));
    }

    @Test
    void aPractitionerWhoLosesTheLicenceAndTheClients() {
        var call = careGiven.call();
        dropsBoth(
                call,
                () ->
                        given.as(
                                call.practice().admin(),
                                () -> staffDeparture.takeLicence(call.practitionerId(), TO_QUEUE)));
    }

    /** The room stays open for a while: whoever signs in again is its host again. */
    @Test
    void aPractitionerWhoSignsOut() {
        var call = careGiven.call();
        careGiven.signOut(call.practitioner());
        isOut(call.practitioner(), "SIGNED_OUT");
        assertThat(call.practitioner().closedWith()).isEqualTo(4401);
        assertThat(call.client().hear("left").getString("person"))
                .isEqualTo(call.practitioner().id());
    }

    @Test
    void aSecondStepThatIsDemandedMeanwhileEndsNoCallAndLetsNoNewOneBegin() {
        var call = careGiven.call();
        database.update(
                "UPDATE organization SET demands_second_step = true WHERE id = ?",
                call.practice().id());
        var practitioner = call.practitioner().reload(call.room());
        practitioner.hear("welcome");
        practitioner.join(practitioner.right()).hear("room");
        practitioner.say("end");
        assertThat(call.client().hear("ended").getString("reason")).isEqualTo("END_FOR_ALL");
        practitioner.hear("ended");
        practitioner.say(
                message("host").add("clients", Json.createArrayBuilder().add(call.client().id())));
        assertThat(practitioner.refusal()).isEqualTo("second-step");
    }

    private static void dropsTheClient(Call call, String reason, Runnable change) {
        change.run();
        isOut(call.client(), reason);
        assertThat(call.practitioner().hear("left").getString("person"))
                .isEqualTo(call.client().id());
    }

    private static void dropsBoth(Call call, Runnable change) {
        change.run();
        isOut(call.client(), "NOT_ALLOWED");
        isOut(call.practitioner(), "SIGNED_OUT");
        assertThat(call.practitioner().closedWith()).isEqualTo(4401);
    }

    private static void isOut(CarePage page, String reason) {
        assertThat(page.hear("ended").getString("reason")).isEqualTo(reason);
    }
}
