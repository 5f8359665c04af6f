package com.vtconnect.registration.operator.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.access.control.PasswordHasher;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OwnSessions.Session;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.SecondStepSignIn;
import com.vtconnect.registration.operator.boundary.OperatorGiven.Operating;
import com.vtconnect.registration.operator.control.OperatorAccounts;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.PersonName;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Password, sessions and second step of operators. */
class OwnOperatorAccountIT extends Deployments {

    private static final String OTHER_PASSWORD = "another harbor lantern 43";

    @Inject Given given;
    @Inject OperatorGiven operators;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject PasswordHasher passwordHasher;
    @Inject OperatorAccounts accounts;
    @Inject OwnOperatorAccount account;
    @Inject OperatorSignIn signIn;
    @Inject PlatformOperators platform;
    @Inject SecondStepSignIn staffSecondStep;

    @Test
    void aNewPasswordTakesThePresentOneAndEndsTheOtherSessions() {
        var here = operators.operator();
        var elsewhere = operators.signedIn(here.email());
        assertThat(problem(here, new Proof("wrong harbor lantern 42", null)))
                .isEqualTo(new Problem("currentPassword", Reason.WRONG_PASSWORD));
        assertThat(problem(here, Proof.NONE))
                .as("fresh or not")
                .isEqualTo(new Problem("currentPassword", Reason.MISSING));

        change(here, new Proof(Given.PASSWORD, null));

        assertThat(operators.isSignedIn(here)).isTrue();
        assertThat(operators.isSignedIn(elsewhere)).isFalse();
        assertThat(given.as(Caller.VISITOR, () -> signIn.signIn(here.email(), Given.PASSWORD)))
                .isEmpty();
        assertThat(given.as(Caller.VISITOR, () -> signIn.signIn(here.email(), OTHER_PASSWORD)))
                .isPresent();
        postbox.await(here.email(), "password");
        assertThat(
                        database.count(
                                "audit_record WHERE subject_kind = 'OPERATOR' AND subject_id = ? AND action IN ('PASSWORD_SET', 'PROOF_FAILED')",
                                here.id()))
                .isEqualTo(2);
    }

    @Test
    void sessionsAreTheirOwnAndEndAtOnce() {
        var here = operators.operator();
        var elsewhere = operators.signedIn(here.email());
        var colleague = operators.operator();
        var all = operators.in(here, account::sessions);
        assertThat(all).extracting(Session::isThis).containsExactly(true, false);

        operators.in(here, () -> account.endSession(colleague.session().session(), Proof.NONE));
        operators.in(here, () -> account.endSession(all.get(1).id(), Proof.NONE));

        assertThat(operators.isSignedIn(colleague)).isTrue();
        assertThat(operators.isSignedIn(elsewhere)).isFalse();
        var another = operators.signedIn(here.email());
        database.update(
                "UPDATE platform_operator_session SET proved_at = now() - interval '5 minutes' WHERE operator_id = ?",
                here.id());
        assertThatThrownBy(() -> operators.in(here, () -> account.endOtherSessions(Proof.NONE)))
                .isInstanceOf(InvalidInput.class);
        operators.in(here, () -> account.endOtherSessions(new Proof(Given.PASSWORD, null)));
        assertThat(operators.isSignedIn(another)).isFalse();
        assertThat(operators.isSignedIn(here)).isTrue();
    }

    @Test
    void withASecondStepThePasswordOpensNothingButTheQuestion() {
        var one = operators.secured();
        postbox.await(one.operator().email(), "second step");
        var half = half(one.operator());
        assertThat(signIn.resume(half)).isEmpty();
        assertThat(signIn.isOwing(half)).isTrue();
        assertThat(staffSecondStep.question(half)).as("as if it were of staff").isEmpty();
        assertThat(codeProblem(half, "00000")).isEqualTo(new Problem("code", Reason.WRONG_CODE));
        var code = one.app().code();

        var signedIn = answer(half, code);

        assertThat(signIn.resume(signedIn.secret())).isPresent();
        assertThat(signIn.isOwing(half)).isFalse();
        var again = half(one.operator());
        assertThat(codeProblem(again, code))
                .as("taken before")
                .isEqualTo(new Problem("code", Reason.WRONG_CODE));
        answer(again, one.recoveryCodes().get(0));
        postbox.await(one.operator().email(), "recovery code");
        assertThat(codeProblem(half(one.operator()), one.recoveryCodes().get(0)))
                .isEqualTo(new Problem("code", Reason.WRONG_CODE));
    }

    @Test
    void guessingCodesHasToWait() {
        var one = operators.secured();
        var half = half(one.operator());
        given.as(
                Caller.VISITOR,
                () -> {
                    for (var tries = 0; tries < 5; tries++) {
                        assertThatThrownBy(() -> signIn.answer(half, "00000"))
                                .isInstanceOf(InvalidInput.class);
                    }
                    assertThatThrownBy(() -> signIn.answer(half, one.app().code()))
                            .isInstanceOf(TooManyAttempts.class);
                });
    }

    @Test
    void itIsTurnedOffWithAProofThatTakesACode() {
        var one = operators.secured();
        var here = one.operator();
        database.update(
                "UPDATE platform_operator_session SET proved_at = now() - interval '5 minutes' WHERE operator_id = ?",
                here.id());
        assertThat(operators.in(here, account::need).takesCode()).isTrue();
        assertThatThrownBy(
                        () ->
                                operators.in(
                                        here, () -> account.turnSecondStepOff(one.proof("00000"))))
                .isInstanceOf(InvalidInput.class);
        var half = half(here);
        var code = one.app().code();
        operators.in(here, () -> account.turnSecondStepOff(one.proof(code)));
        assertThat(signIn.isOwing(half)).isFalse();
        assertThat(operators.in(here, account::secondStep).isOn()).isFalse();
        assertThat(operators.signedIn(here.email())).isNotNull();
    }

    @Test
    void aColleagueOrANewSetUpCodeHelpsWhoHasLostAppAndCodes() {
        var one = operators.secured();
        var opal = operators.operator();
        assertThatThrownBy(
                        () ->
                                operators.in(
                                        opal,
                                        () -> platform.resetSecondStep(opal.id(), Proof.NONE)))
                .isInstanceOf(NotAllowed.class);
        operators.in(opal, () -> platform.resetSecondStep(one.operator().id(), Proof.NONE));
        assertThat(operators.isSignedIn(one.operator())).isFalse();
        postbox.await(one.operator().email(), "was reset");
        assertThat(operators.signedIn(one.operator().email())).isNotNull();

        var other = operators.secured().operator();
        operators.in(opal, () -> platform.deactivate(other.id()));
        accounts.make(
                Secrets.random(32),
                new EmailAddress(other.email()),
                new PersonName("Any", "Name"),
                passwordHasher.hash(Given.PASSWORD));
        assertThat(operators.signedIn(other.email()).id()).isEqualTo(other.id());
    }

    private Problem problem(Operating operator, Proof proof) {
        return catchThrowableOfType(InvalidInput.class, () -> change(operator, proof))
                .problems()
                .get(0);
    }

    private void change(Operating operator, Proof proof) {
        operators.in(operator, () -> account.changePassword(proof, OTHER_PASSWORD));
    }

    private String half(Operating operator) {
        var begun =
                given.as(Caller.VISITOR, () -> signIn.signIn(operator.email(), Given.PASSWORD))
                        .orElseThrow();
        assertThat(begun.isComplete()).isFalse();
        return begun.secret();
    }

    private SignedInOperator answer(String half, String code) {
        return given.as(Caller.VISITOR, () -> signIn.answer(half, code)).orElseThrow();
    }

    private Problem codeProblem(String half, String code) {
        return catchThrowableOfType(InvalidInput.class, () -> answer(half, code)).problems().get(0);
    }
}
