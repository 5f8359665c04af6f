package com.vtconnect.registration.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.account.boundary.OwnSessions.Session;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where one is signed in, and the proof that ending it takes. */
class OwnSessionsIT extends Deployments {

    private static final Proof RIGHT = new Proof(Given.PASSWORD, null);
    private static final Proof WRONG = new Proof("wrong harbor lantern 42", null);

    @Inject Given given;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject OwnSessions ownSessions;
    @Inject Proving proving;

    @Test
    void everySessionIsListedAndAnyOtherCanBeEnded() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        database.update("DELETE FROM sign_in_session WHERE client_id = ?", client.id());
        var one = practice.signIn(client);
        var two = practice.signIn(client);
        var here = practice.signIn(client);
        browserOf(
                one,
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36");

        var all = given.in(here, ownSessions::all);
        assertThat(all).hasSize(3);
        assertThat(all.get(0).isThis()).isTrue();
        assertThat(all).filteredOn(Session::isThis).hasSize(1);
        var phone =
                all.stream()
                        .filter(session -> session.device().names().contains("Android"))
                        .findFirst()
                        .orElseThrow();
        assertThat(phone.device().names()).containsExactly("Chrome", "Android");
        assertThat(phone.network()).startsWith("net-");

        given.in(here, () -> ownSessions.end(phone.id(), Proof.NONE));
        given.in(here, () -> ownSessions.end(phone.id(), Proof.NONE));
        assertThat(signIn.resume(one.secret())).isEmpty();
        assertThat(signIn.resume(two.secret())).isPresent();

        given.in(here, () -> ownSessions.endOthers(Proof.NONE));
        assertThat(signIn.resume(two.secret())).isEmpty();
        assertThat(signIn.resume(here.secret())).isPresent();
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'SESSIONS_ENDED'",
                                client.id()))
                .isEqualTo(2);
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        var practice = given.practice();
        var victim = practice.signIn(practice.client().confirmed());
        practice.staff("Peter").setUp();
        var peter = practice.signIn("Peter");
        var intruder = practice.signIn(practice.client().confirmed());
        var foreigner = given.practice();
        var fromAfar = foreigner.signIn(foreigner.client().confirmed());
        for (var one : List.of(intruder, peter, fromAfar)) {
            given.in(one, () -> ownSessions.end(session(victim), Proof.NONE));
            given.in(one, () -> ownSessions.endOthers(Proof.NONE));
        }
        assertThat(signIn.resume(victim.secret())).isPresent();
        assertThatThrownBy(() -> given.as(Caller.VISITOR, ownSessions::all))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aProofCountsForFiveMinutesAndInItsSessionAlone() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var other = practice.signIn(client);
        var here = practice.signIn(client);
        proved(here, "4 minutes 55 seconds");
        assertThat(given.in(here, this::isProofDue)).isFalse();
        proved(here, "5 minutes");
        assertThat(given.in(here, this::isProofDue)).isTrue();
        assertThat(problem(here, () -> ownSessions.endOthers(Proof.NONE)))
                .isEqualTo(new Problem("currentPassword", Reason.MISSING));
        assertThat(problem(here, () -> ownSessions.endOthers(WRONG)))
                .isEqualTo(new Problem("currentPassword", Reason.WRONG_PASSWORD));
        assertThat(signIn.resume(other.secret())).isPresent();

        proved(other, "5 minutes");
        given.in(here, () -> ownSessions.end(session(here), RIGHT));
        var again = practice.signIn(client);
        proved(again, "5 minutes");
        given.in(again, () -> ownSessions.end(1, RIGHT));
        assertThat(given.in(again, this::isProofDue)).isFalse();
        assertThat(given.in(other, this::isProofDue)).isTrue();
    }

    private Problem problem(SignedIn session, Runnable work) {
        return catchThrowableOfType(InvalidInput.class, () -> given.in(session, work))
                .problems()
                .get(0);
    }

    private long session(SignedIn signedIn) {
        return signIn.resume(signedIn.secret()).orElseThrow().session();
    }

    private void proved(SignedIn signedIn, String ago) {
        database.update(
                "UPDATE sign_in_session SET proved_at = now() - ?::interval WHERE id = ?",
                ago,
                session(signedIn));
    }

    private void browserOf(SignedIn signedIn, String userAgent) {
        database.update(
                "UPDATE sign_in_session SET browser = ? WHERE id = ?",
                userAgent,
                session(signedIn));
    }

    private boolean isProofDue() {
        return proving.need().isDue();
    }
}
