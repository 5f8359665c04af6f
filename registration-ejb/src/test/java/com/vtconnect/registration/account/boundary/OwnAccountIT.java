package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
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
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.OwnSettings.Settings;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Password and settings of whoever is signed in. */
class OwnAccountIT extends Deployments {

    private static final String NEW = "another fine secret 77";
    private static final Proof RIGHT = new Proof(Given.PASSWORD, null);
    private static final Proof WRONG = new Proof("wrong harbor lantern 42", null);

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject OwnPassword ownPassword;
    @Inject OwnSettings ownSettings;
    @Inject CurrentCaller currentCaller;

    @Test
    void aNewPasswordEndsEveryOtherSessionAndIsTold() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var other = practice.signIn(client);
        var here = practice.signIn(client);
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        postbox.await(client.email(), "Choose a new password");

        given.in(here, () -> ownPassword.change(RIGHT, NEW));

        assertThat(signIn.resume(here.secret())).isPresent();
        assertThat(signIn.resume(other.secret())).isEmpty();
        assertThat(clientSignsIn(practice, client, Given.PASSWORD)).isFalse();
        assertThat(clientSignsIn(practice, client, NEW)).isTrue();
        assertThat(postbox.await(client.email(), "was changed").text())
                .contains("/" + practice.slug() + "/forgot");
        assertThat(
                        database.count(
                                "token WHERE client_id = ? AND purpose = 'RESET_PASSWORD' AND superseded_at IS NULL",
                                client.id()))
                .as("links to choose one that were mailed before")
                .isZero();
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'PASSWORD_SET'",
                                client.id()))
                .isEqualTo(1);
    }

    @Test
    void staffChangeTheirsInTheOfficePortal() {
        var practice = given.practice();
        practice.staff("Peter").practitioner().setUp();
        var here = practice.signIn("Peter");
        given.in(here, () -> ownPassword.change(RIGHT, NEW));
        assertThat(postbox.await(practice.emailOf("Peter"), "was changed").text())
                .contains("/office/forgot");
        assertThat(given.as(Caller.VISITOR, () -> signIn.asStaff(practice.emailOf("Peter"), NEW)))
                .isPresent();
    }

    @Test
    void theCurrentPasswordIsAskedForHoweverFreshTheSignInIs() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var here = practice.signIn(client);
        assertThat(problem(here, () -> ownPassword.change(Proof.NONE, NEW)))
                .isEqualTo(new Problem("currentPassword", Reason.MISSING));
        assertThat(problem(here, () -> ownPassword.change(WRONG, NEW)))
                .isEqualTo(new Problem("currentPassword", Reason.WRONG_PASSWORD));
        assertThat(clientSignsIn(practice, client, Given.PASSWORD)).isTrue();
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'PROOF_FAILED'",
                                client.id()))
                .isEqualTo(1);
    }

    @Test
    void theNewPasswordHasToBeAsGoodAsAnyOther() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var here = practice.signIn(client);
        for (var weak : List.of("short", "Casey Client Casey", "passwordpassword1")) {
            assertThatThrownBy(() -> given.in(here, () -> ownPassword.change(RIGHT, weak)))
                    .as(weak)
                    .isInstanceOf(WeakPassword.class);
        }
        assertThat(clientSignsIn(practice, client, Given.PASSWORD)).isTrue();
    }

    @Test
    void whoGuessesHasToWait() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var here = practice.signIn(client);
        given.in(
                here,
                () -> {
                    for (var tries = 0; tries < 5; tries++) {
                        assertThatThrownBy(() -> ownPassword.change(WRONG, NEW))
                                .isInstanceOf(InvalidInput.class);
                    }
                    assertThatThrownBy(() -> ownPassword.change(RIGHT, NEW))
                            .isInstanceOf(TooManyAttempts.class);
                });
        given.in(here, () -> ownPassword.change(RIGHT, NEW));
        assertThat(clientSignsIn(practice, client, NEW)).as("from another network").isTrue();
    }

    @Test
    void ofTwoNewPasswordsAtOnceOneIsTakenAndTheOtherTold() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var here = session(practice.signIn(client));
        var outcomes =
                together.run(
                        List.of(
                                Together.request(
                                        client.in(practice),
                                        changing(here, "first fine secret 42")),
                                Together.request(
                                        client.in(practice),
                                        changing(here, "second fine secret 42"))));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .allSatisfy(
                        outcome ->
                                assertThat(outcome.failure())
                                        .isInstanceOfAny(
                                                ChangedMeanwhile.class, InvalidInput.class));
        assertThat(
                        clientSignsIn(practice, client, "first fine secret 42")
                                ^ clientSignsIn(practice, client, "second fine secret 42"))
                .isTrue();
    }

    private Runnable changing(long session, String password) {
        return () -> {
            currentCaller.is(currentCaller.get(), session);
            ownPassword.change(RIGHT, password);
        };
    }

    @Test
    void whatOneSettlesIsKeptAndOnRecord() {
        var practice = given.practice();
        practice.staff("Cara").role(CARE_COORDINATOR).setUp();
        var cara = practice.signIn("Cara");
        assertThat(given.in(cara, ownSettings::get))
                .isEqualTo(new Settings(true, true, Language.EN));
        assertThat(cara.language()).as("not chosen").isNull();
        var wished = new Settings(false, false, Language.ES);
        given.in(cara, () -> ownSettings.save(wished));
        given.in(cara, () -> ownSettings.save(wished));
        assertThat(given.in(cara, ownSettings::get)).isEqualTo(wished);
        assertThat(practice.signIn("Cara").language()).isEqualTo(Language.ES);
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE subject_id = ? AND action = 'SETTINGS_EDITED'",
                                ((Caller.Staff) cara.caller()).id()))
                .containsExactly("messages: on → off; notifications: on → off; language: en → es");
    }

    @Test
    void aLanguageThatWasChosenStays() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var here = practice.signIn(client);
        given.in(here, () -> ownSettings.save(new Settings(true, false, Language.ES)));
        given.as(
                Caller.VISITOR,
                () -> {
                    currentCaller.speaks(Language.EN);
                    var again = signIn.asClient(practice.slug(), client.email(), Given.PASSWORD);
                    assertThat(again.orElseThrow().language()).isEqualTo(Language.ES);
                });
        assertThat(given.in(here, ownSettings::get).language()).isEqualTo(Language.ES);
        given.in(here, () -> ownPassword.change(RIGHT, NEW));
        postbox.await(client.email(), "contraseña");
    }

    private Problem problem(SignedIn session, Runnable work) {
        return catchThrowableOfType(InvalidInput.class, () -> given.in(session, work))
                .problems()
                .get(0);
    }

    private long session(SignedIn signedIn) {
        return signIn.resume(signedIn.secret()).orElseThrow().session();
    }

    private boolean clientSignsIn(Practice practice, Registered client, String password) {
        return given.as(
                        Caller.VISITOR,
                        () -> signIn.asClient(practice.slug(), client.email(), password))
                .isPresent();
    }
}
