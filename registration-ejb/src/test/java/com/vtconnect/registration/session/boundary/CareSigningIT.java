package com.vtconnect.registration.session.boundary;

import static com.vtconnect.registration.session.boundary.CarePage.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.document.PdfSample;
import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.session.control.CareWatch;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/** Nobody meets who has yet to sign; who has met goes on. */
class CareSigningIT extends Deployments {

    @Inject Given given;
    @Inject CareGiven careGiven;
    @Inject CareWatch careWatch;
    @Inject PracticeDocuments documents;

    @Test
    void whoHasNotSignedIsNeitherLetInNorInvited() {
        var pair = careGiven.pair();
        require(pair.practice());
        pair.client().say(message("connect").add("practitioner", pair.practitioner().id()));
        assertThat(pair.client().refusal()).isEqualTo("not-allowed");
        pair.practitioner()
                .say(
                        message("host")
                                .add("clients", Json.createArrayBuilder().add(pair.client().id())));
        assertThat(pair.practitioner().refusal()).isEqualTo("not-allowed");
    }

    @Test
    void aCallGoesOnWhenSomethingNewIsToBeSigned() {
        var call = careGiven.call();
        require(call.practice());
        careWatch.proveRights();
        call.practitioner().signal(call.client(), "still here");
        call.client().hear("signal");
    }

    @Test
    void whoWaitsGoesOnWaitingWhenTheSocketIsBack() {
        var pair = careGiven.pair();
        CareGiven.waitFor(pair.practitioner(), pair.client());
        require(pair.practice());
        pair.client().say(message("connect").add("practitioner", pair.practitioner().id()));
        assertThat(pair.client().hearOneOf("waiting", "refused").getString("type"))
                .isEqualTo("waiting");
    }

    @Test
    void whoWasLetInComesBackAndIsHostedAgain() {
        var call = careGiven.call();
        require(call.practice());
        call.client().say("leave");
        call.practitioner().hear("left");
        call.client().say(message("connect").add("practitioner", call.practitioner().id()));
        assertThat(call.client().hearOneOf("right", "refused").getString("type"))
                .isEqualTo("right");
        assertThat(CareGiven.host(call.practitioner(), call.client())).isEqualTo(call.room());
    }

    private void require(Practice practice) {
        given.as(practice.admin(), () -> documents.upload(PdfSample.consentToSign()));
    }
}
