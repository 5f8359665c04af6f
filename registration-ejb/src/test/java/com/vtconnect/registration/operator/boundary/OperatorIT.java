package com.vtconnect.registration.operator.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorIT extends Deployments {

    /** As the tests' server has it configured. */
    private static final String CODE = "let-me-in";

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject CurrentCaller currentCaller;
    @Inject OperatorSetup setup;
    @Inject OperatorSignIn operatorSignIn;
    @Inject SignIn signIn;

    /** As if IT had configured another code. */
    @BeforeEach
    @AfterEach
    void newCode() {
        database.update("DELETE FROM platform_operator_code");
    }

    @Test
    void aSetUpCodeMakesOneOperatorAndIsUsedUp() {
        var email = Given.newEmail();
        assertThat(setup.isOpen()).isTrue();
        make(email, Given.PASSWORD);
        assertThat(setup.isOpen()).isFalse();
        assertThatThrownBy(() -> make(Given.newEmail(), Given.PASSWORD))
                .isInstanceOf(NotAllowed.class);

        var signedIn = signIn(email, Given.PASSWORD);

        assertThat(signedIn.caller().name()).isEqualTo("Opal Operator");
        assertThat(operatorSignIn.resume(signedIn.secret())).isPresent();
        given.as(signedIn.caller(), () -> operatorSignIn.signOut(signedIn.secret()));
        assertThat(operatorSignIn.resume(signedIn.secret())).isEmpty();
        assertThat(
                        database.texts(
                                "SELECT actor_kind || ' ' || action FROM audit_record WHERE subject_kind = 'OPERATOR' AND subject_id = ? ORDER BY at, id",
                                signedIn.caller().id()))
                .containsExactly(
                        "SYSTEM OPERATOR_CREATED", "OPERATOR SIGNED_IN", "OPERATOR SIGNED_OUT");
    }

    @Test
    void anotherCodeGivesWhoForgotANewPasswordAndEndsOldSessions() {
        var email = Given.newEmail();
        make(email, Given.PASSWORD);
        var before = signIn(email, Given.PASSWORD);
        newCode();
        make(email, "another harbor lantern 43");
        assertThat(operatorSignIn.resume(before.secret())).isEmpty();
        assertThat(operatorSignIn.signIn(email, Given.PASSWORD)).isEmpty();
        assertThat(signIn(email, "another harbor lantern 43").caller()).isEqualTo(before.caller());
    }

    @Test
    void ofTwoWhoUseACodeAtOnceOneComesIn() {
        var one = Given.newEmail();
        var other = Given.newEmail();
        var outcomes =
                together.run(
                        request(Caller.VISITOR, () -> setup.create(command(CODE, one))),
                        request(Caller.VISITOR, () -> setup.create(command(CODE, other))));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(database.count("platform_operator WHERE email IN (?, ?)", one, other))
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndUsesNothingUp() {
        var wrong =
                catchThrowableOfType(
                        InvalidInput.class, () -> setup.create(command("guess", "none")));
        assertThat(wrong.problems()).containsExactly(new Problem("setupCode", Reason.WRONG_CODE));
        var invalid =
                catchThrowableOfType(
                        InvalidInput.class,
                        () -> setup.create(new CreateOperator(CODE, " ", "", "none", "")));
        assertThat(invalid.problems()).extracting(Problem::field).contains("firstName", "email");
        assertThatThrownBy(() -> make(Given.newEmail(), "too short"))
                .isInstanceOf(WeakPassword.class);
        assertThat(setup.isOpen()).isTrue();
    }

    @Test
    void guessingHasToWaitAlsoAtAnUnknownAddress() {
        var known = Given.newEmail();
        make(known, Given.PASSWORD);
        for (var email : new String[] {known, Given.newEmail()}) {
            currentCaller.cameFrom(Given.newNetwork(), "test");
            for (var tries = 0; tries < 5; tries++) {
                assertThat(operatorSignIn.signIn(email, "wrong harbor lantern 42")).isEmpty();
            }
            assertThatThrownBy(() -> operatorSignIn.signIn(email, Given.PASSWORD))
                    .isInstanceOf(TooManyAttempts.class);
        }
    }

    @Test
    void aSessionEndsWhenNothingHappensAndAtTheEndOfTheDay() {
        var email = Given.newEmail();
        make(email, Given.PASSWORD);
        for (var time : new String[] {"last_seen_at", "expires_at"}) {
            var secret = signIn(email, Given.PASSWORD).secret();
            assertThat(operatorSignIn.resume(secret)).isPresent();
            database.update(
                    "UPDATE platform_operator_session SET "
                            + time
                            + " = now() - interval '20 minutes'");
            assertThat(operatorSignIn.resume(secret)).isEmpty();
        }
    }

    @Test
    void noSignInIsTakenForAnother() {
        var email = Given.newEmail();
        make(email, Given.PASSWORD);
        var operator = signIn(email, Given.PASSWORD).secret();
        assertThat(signIn.resume(operator)).isEmpty();
        assertThat(given.as(Caller.VISITOR, () -> signIn.asStaff(email, Given.PASSWORD))).isEmpty();
        var practice = given.practice();
        var client = practice.client().confirmed();
        var other =
                given.as(
                                Caller.VISITOR,
                                () ->
                                        signIn.asClient(
                                                practice.slug(), client.email(), Given.PASSWORD))
                        .orElseThrow()
                        .secret();
        assertThat(operatorSignIn.resume(other)).isEmpty();
        assertThat(
                        given.as(
                                Caller.VISITOR,
                                () -> operatorSignIn.signIn(client.email(), Given.PASSWORD)))
                .isEmpty();
    }

    private void make(String email, String password) {
        given.as(
                Caller.VISITOR,
                () -> setup.create(new CreateOperator(CODE, "Opal", "Operator", email, password)));
    }

    private static CreateOperator command(String code, String email) {
        return new CreateOperator(code, "Opal", "Operator", email, Given.PASSWORD);
    }

    private SignedInOperator signIn(String email, String password) {
        return given.as(Caller.VISITOR, () -> operatorSignIn.signIn(email, password)).orElseThrow();
    }
}
