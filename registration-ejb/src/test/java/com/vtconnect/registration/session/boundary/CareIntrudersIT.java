package com.vtconnect.registration.session.boundary;

import static com.vtconnect.registration.session.boundary.CarePage.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientApproval;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/** Nobody without the right to connect gets in, whatever they hold. */
class CareIntrudersIT extends Deployments {

    @Inject Given given;
    @Inject CareGiven careGiven;
    @Inject ClientApproval approval;
    @Inject Database database;

    @Test
    void aStrangerIsSentAway() {
        assertThat(careGiven.page(Caller.VISITOR, "").open().closedWith()).isEqualTo(4401);
    }

    @Test
    void aSignInThatIsOverOpensNothing() {
        var pair = careGiven.pair();
        var late = careGiven.page(pair.practice().admin(), Secrets.randomText()).come();
        assertThat(late.refusal()).isEqualTo("not-allowed");
    }

    @Test
    void anotherClientOfThePracticeIsNotLetIn() {
        var call = careGiven.call();
        var other = call.practice().client().confirmed();
        var page = careGiven.page(other.in(call.practice())).come();
        page.say(message("connect").add("practitioner", call.practitioner().id()));
        assertThat(page.refusal()).isEqualTo("not-allowed");
        call.practitioner()
                .say(
                        message("host")
                                .add("clients", Json.createArrayBuilder().add("c" + other.id())));
        assertThat(call.practitioner().refusal()).isEqualTo("not-allowed");
        page.say(message("hello").add("device", Secrets.randomText()));
        assertThat(page.refusal()).isEqualTo("malformed");
    }

    @Test
    void anotherPracticeIsAnotherWorld() {
        var call = careGiven.call();
        var theirs = careGiven.pair();
        theirs.client().say(message("connect").add("practitioner", call.practitioner().id()));
        assertThat(theirs.client().refusal()).isEqualTo("not-allowed");
        theirs.practitioner()
                .say(
                        message("host")
                                .add("clients", Json.createArrayBuilder().add(call.client().id())));
        assertThat(theirs.practitioner().refusal()).isEqualTo("not-allowed");
        theirs.practitioner().say(message("remove").add("person", call.client().id()));
        theirs.practitioner().say(message("admit").add("person", call.client().id()));
        assertThat(theirs.practitioner().refusal()).isEqualTo("not-open");
        theirs.client().reload(call.room()).hear("welcome");
        call.practitioner().signal(call.client(), "still here");
        call.client().hear("signal");
    }

    @Test
    void aRightIsGoodOnce() {
        var pair = careGiven.pair();
        pair.practitioner()
                .say(
                        message("host")
                                .add("clients", Json.createArrayBuilder().add(pair.client().id())));
        var right = pair.practitioner().right();
        pair.practitioner().join(right).hear("room");
        pair.practitioner().say("leave");
        pair.practitioner().join(right);
        assertThat(pair.practitioner().refusal()).isEqualTo("expired");
    }

    @Test
    void aRightIsGoodForAMinute() {
        var pair = admitted();
        var right = pair.client().right();
        assertThat(
                        database.update(
                                "UPDATE care_right SET expires_at = now() - interval '1 second' WHERE hash = ?",
                                (Object) Secrets.hash(right)))
                .isEqualTo(1);
        pair.client().join(right);
        assertThat(pair.client().refusal()).isEqualTo("expired");
    }

    @Test
    void aRightIsNobodyElsesAndUsedUpByWhoeverTries() {
        var pair = admitted();
        var right = pair.client().right();
        var thief = pair.practice().client().confirmed();
        var page = careGiven.page(thief.in(pair.practice())).come();
        page.join(right);
        assertThat(page.refusal()).isEqualTo("expired");
        pair.client().join(right);
        assertThat(pair.client().refusal()).isEqualTo("expired");
    }

    @Test
    void aRightIsForOneDevice() {
        var pair = admitted();
        var right = pair.client().right();
        var other = pair.client().onAnotherDevice().come();
        other.join(right);
        assertThat(other.refusal()).isEqualTo("expired");
    }

    @Test
    void aRightIsForOnePersonEvenOnTheSameDevice() {
        var pair = admitted();
        var right = pair.client().right();
        var next = pair.practice().client().confirmed();
        var page = pair.client().takenOverBy(careGiven.page(next.in(pair.practice())));
        page.join(right);
        assertThat(page.refusal()).isEqualTo("expired");
    }

    @Test
    void aRightOfAnotherPracticeOpensNothing() {
        var theirs = admitted();
        var ours = careGiven.pair();
        ours.client().join(theirs.client().right());
        assertThat(ours.client().refusal()).isEqualTo("expired");
    }

    @Test
    void aRightForARoomThatIsOverOpensNothing() {
        var pair = admitted();
        var right = pair.client().right();
        pair.practitioner().say("end").hear("ended");
        CareGiven.host(pair.practitioner(), pair.client());
        pair.client().join(right);
        assertThat(pair.client().refusal()).isEqualTo("expired");
    }

    @Test
    void whoeverIsNotInARoomSignalsToNobody() {
        var call = careGiven.call();
        var other = call.client().onAnotherDevice().come();
        other.signal(call.practitioner(), "from outside");
        assertThat(other.refusal()).isEqualTo("not-open");
    }

    @Test
    void aRightThatWasGivenBeforeTheAssociationEndedOpensNothing() {
        var pair = admitted();
        var right = pair.client().right();
        given.as(
                pair.practice().admin(),
                () ->
                        approval.endAssociation(
                                pair.clientId(),
                                Long.parseLong(pair.practitioner().id().substring(1)),
                                "moved away"));
        pair.client().join(right);
        assertThat(pair.client().refusal()).isEqualTo("not-allowed");
    }

    @Test
    void whoeverIsTakenOutComesBackOnlyWhenLetIn() {
        var call = careGiven.call();
        call.practitioner().say(message("remove").add("person", call.client().id()));
        assertThat(call.client().hear("ended").getString("reason")).isEqualTo("REMOVED");
        var again = call.client().reload(call.room());
        again.hear("welcome");
        again.say(message("connect").add("practitioner", call.practitioner().id()));
        assertThat(again.hearOneOf("right", "waiting").getString("type")).isEqualTo("waiting");
        call.practitioner().hear("arrived");
        call.practitioner().say(message("admit").add("person", call.client().id()));
        again.join(again.right()).hear("room");
    }

    /** The room is open and the client was let in, but has not come in. */
    private CareGiven.Pair admitted() {
        var pair = careGiven.pair();
        CareGiven.host(pair.practitioner(), pair.client());
        CareGiven.waitFor(pair.practitioner(), pair.client());
        pair.practitioner().say("begin");
        return pair;
    }
}
