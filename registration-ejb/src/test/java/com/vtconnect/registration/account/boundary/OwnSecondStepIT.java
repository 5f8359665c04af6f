package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Set up, renewed, turned off, demanded, reset. */
class OwnSecondStepIT extends Deployments {

    @Inject Given given;
    @Inject SecondStepGiven secondStep;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject SecondStepSignIn secondStepSignIn;
    @Inject OwnSecondStep ownSecondStep;
    @Inject OwnPassword ownPassword;
    @Inject OwnSessions ownSessions;
    @Inject ColleagueSecondStep colleagueSecondStep;
    @Inject Proving proving;

    @Test
    void nothingCountsBeforeTheFirstCode() {
        var practice = given.practice();
        practice.staff("Sam").setUp();
        var other = practice.signIn("Sam");
        var here = practice.signIn("Sam");
        var app = new AuthenticatorApp(given.in(here, () -> ownSecondStep.begin(Proof.NONE)));
        assertThat(problem(() -> given.in(here, () -> ownSecondStep.complete("12345", Proof.NONE))))
                .isEqualTo(new Problem("code", Reason.WRONG_CODE));
        assertThat(problem(() -> given.in(here, () -> ownSecondStep.complete(" ", Proof.NONE))))
                .isEqualTo(new Problem("code", Reason.MISSING));
        assertThat(given.in(here, ownSecondStep::get).isOn()).isFalse();
        assertThat(practice.signIn("Sam").isComplete()).isTrue();

        var codes = given.in(here, () -> ownSecondStep.complete(app.code(), Proof.NONE));
        assertThat(codes).hasSize(10);
        var state = given.in(here, ownSecondStep::get);
        assertThat(state.isOn()).isTrue();
        assertThat(state.pending()).isNull();
        assertThat(state.codesLeft()).isEqualTo(10);
        assertThat(signIn.resume(here.secret())).isPresent();
        assertThat(signIn.resume(other.secret())).as("by the password alone").isEmpty();
        postbox.await(practice.emailOf("Sam"), "second step");
    }

    @Test
    void secretsRestSealed() {
        var one = secondStep.secured();
        var sealed =
                (byte[])
                        database.value(
                                "SELECT sealed_secret FROM second_step WHERE staff_member_id = ?",
                                one.member().id());
        assertThat(sealed).hasSize(1 + 12 + 20 + 16);
        var other = secondStep.secured(one.practice(), "Olga");
        database.update(
                "UPDATE second_step SET sealed_secret = ? WHERE staff_member_id = ?",
                sealed,
                other.member().id());
        assertThatThrownBy(() -> secondStep.answer(secondStep.half(other), one.app().code()))
                .as("a seal opens for nobody else")
                .hasStackTraceContaining("Cannot open a seal");
    }

    @Test
    void aProofTakesThePasswordAndACode() {
        var one = secondStep.secured();
        var here = secondStep.answer(secondStep.half(one), one.app().code());
        secondStep.forgetUse(one.member());
        database.update(
                "UPDATE sign_in_session SET proved_at = now() - interval '5 minutes' WHERE staff_member_id = ?",
                one.member().id());
        assertThat(given.in(here, proving::need)).isEqualTo(new Proving.Need(true, true));
        assertThat(problem(() -> given.in(here, () -> ownSessions.endOthers(one.proof(null)))))
                .isEqualTo(new Problem("currentCode", Reason.MISSING));
        assertThat(problem(() -> given.in(here, () -> ownSessions.endOthers(one.proof("00000")))))
                .isEqualTo(new Problem("currentCode", Reason.WRONG_CODE));
        var code = one.app().code();
        given.in(here, () -> ownSessions.endOthers(one.proof(code)));
        assertThat(given.in(here, proving::need).isDue()).isFalse();
        assertThat(
                        problem(
                                () ->
                                        given.in(
                                                here,
                                                () ->
                                                        ownPassword.change(
                                                                one.proof(code),
                                                                "another fine secret 77"))))
                .as("used up")
                .isEqualTo(new Problem("currentCode", Reason.WRONG_CODE));
    }

    @Test
    void anotherAppReplacesTheFirstOnceItHasGivenACode() {
        var one = secondStep.secured();
        var here = one.session();
        var app = new AuthenticatorApp(given.in(here, () -> ownSecondStep.begin(Proof.NONE)));
        secondStep.answer(secondStep.half(one), one.app().code());
        given.in(here, () -> ownSecondStep.complete(app.code(), Proof.NONE));
        secondStep.forgetUse(one.member());
        assertThat(
                        problem(() -> secondStep.answer(secondStep.half(one), one.app().code()))
                                .reason())
                .isEqualTo(Reason.WRONG_CODE);
        assertThat(
                        problem(
                                        () ->
                                                secondStep.answer(
                                                        secondStep.half(one),
                                                        one.recoveryCodes().get(0)))
                                .reason())
                .as("the codes of before")
                .isEqualTo(Reason.WRONG_CODE);
        secondStep.answer(secondStep.half(one), app.code());
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() {
        var one = secondStep.secured();
        var codes = given.in(one.session(), () -> ownSecondStep.makeRecoveryCodes(Proof.NONE));
        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(one.recoveryCodes());
        assertThat(
                        problem(
                                        () ->
                                                secondStep.answer(
                                                        secondStep.half(one),
                                                        one.recoveryCodes().get(0)))
                                .reason())
                .isEqualTo(Reason.WRONG_CODE);
        secondStep.answer(secondStep.half(one), codes.get(0));
        var practice = given.practice();
        practice.staff("Sam").setUp();
        var without = practice.signIn("Sam");
        assertThat(given.in(without, () -> ownSecondStep.makeRecoveryCodes(Proof.NONE))).isEmpty();
    }

    @Test
    void itIsTurnedOffWithAProofAndTold() {
        var one = secondStep.secured();
        database.update(
                "UPDATE sign_in_session SET proved_at = now() - interval '5 minutes' WHERE staff_member_id = ?",
                one.member().id());
        assertThat(problem(() -> given.in(one.session(), () -> ownSecondStep.turnOff(Proof.NONE))))
                .isEqualTo(new Problem("currentPassword", Reason.MISSING));
        var half = secondStep.half(one);
        assertThat(half.isComplete()).isFalse();
        given.in(one.session(), () -> ownSecondStep.turnOff(one.proof(one.app().code())));
        assertThat(secondStepSignIn.question(half.secret())).isEmpty();
        assertThat(one.practice().signIn("Sam").isComplete()).isTrue();
        postbox.await(one.practice().emailOf("Sam"), "is off");
        assertThat(database.count("recovery_code WHERE staff_member_id = ?", one.member().id()))
                .isZero();
    }

    @Test
    void whereItIsDemandedItIsSetUpBeforeAnythingElse() {
        var one = secondStep.secured();
        var practice = one.practice();
        practice.staff("Nora").setUp();
        demand(practice);
        assertThatThrownBy(() -> given.in(one.session(), () -> ownSecondStep.turnOff(Proof.NONE)))
                .isInstanceOf(NotAllowed.class);

        var half = practice.signIn("Nora");
        assertThat(half.isComplete()).isFalse();
        assertThat(signIn.resume(half.secret())).isEmpty();
        var enrolment = secondStepSignIn.question(half.secret()).orElseThrow().enrolment();
        var again = secondStepSignIn.question(practice.signIn("Nora").secret()).orElseThrow();
        assertThat(again.enrolment()).as("another on another try").isNotEqualTo(enrolment);
        var app = new AuthenticatorApp(enrolment);
        var answer =
                given.as(
                        Caller.VISITOR,
                        () -> secondStepSignIn.answer(half.secret(), app.code()).orElseThrow());
        assertThat(answer.recoveryCodes()).hasSize(10);
        assertThat(signIn.resume(answer.signedIn().secret())).isPresent();
        assertThat(secondStepSignIn.question(practice.signIn("Nora").secret()))
                .hasValueSatisfying(question -> assertThat(question.enrolment()).isNull());
    }

    @Test
    void whoKnowsThePasswordLearnsNothingOfTheAppThatTheOwnerSetsUp() {
        var practice = given.practice();
        practice.staff("Maya").setUp();
        database.update(
                "UPDATE organization SET demands_second_step = true WHERE id = ?", practice.id());
        var thief = practice.signIn("Maya");
        var noted = secondStepSignIn.question(thief.secret()).orElseThrow().enrolment();

        var maya = practice.signIn("Maya");
        var shown = secondStepSignIn.question(maya.secret()).orElseThrow().enrolment();
        assertThat(secondStepSignIn.question(maya.secret()).orElseThrow().enrolment())
                .as("looked at once more")
                .isEqualTo(shown);
        assertThat(shown.key()).isNotEqualTo(noted.key());
        assertThat(problem(() -> secondStep.answer(maya, new AuthenticatorApp(noted).code())))
                .isEqualTo(new Problem("code", Reason.WRONG_CODE));
        assertThat(secondStep.answer(maya, new AuthenticatorApp(shown).code()).isComplete())
                .isTrue();
        assertThat(secondStepSignIn.question(thief.secret())).as("ended by it").isEmpty();
        assertThat(
                        problem(
                                () ->
                                        secondStep.answer(
                                                practice.signIn("Maya"),
                                                new AuthenticatorApp(noted).code())))
                .isEqualTo(new Problem("code", Reason.WRONG_CODE));
    }

    @Test
    void theKeyOfANewAppIsShownWhereItWasBegunAndNotForLong() {
        var practice = given.practice();
        var sam = practice.staff("Sam").setUp();
        var here = practice.signIn("Sam");
        var there = practice.signIn("Sam");
        var begun = given.in(here, () -> ownSecondStep.begin(Proof.NONE));
        assertThat(given.in(here, ownSecondStep::get).pending()).isEqualTo(begun);
        var elsewhere = given.in(there, ownSecondStep::get);
        assertThat(elsewhere.isBegun()).isFalse();
        assertThat(elsewhere.pending()).isNull();
        var app = new AuthenticatorApp(begun);
        assertThat(
                        problem(
                                () ->
                                        given.in(
                                                there,
                                                () ->
                                                        ownSecondStep.complete(
                                                                app.code(), Proof.NONE))))
                .isEqualTo(new Problem("code", Reason.WRONG_CODE));

        database.update(
                "UPDATE sign_in_session SET proved_at = now() - interval '5 minutes' WHERE staff_member_id = ?",
                sam.id());
        var later = given.in(here, ownSecondStep::get);
        assertThat(later.isBegun()).isTrue();
        assertThat(later.pending()).isNull();
        given.in(here, () -> ownSecondStep.complete(app.code(), new Proof(Given.PASSWORD, null)));
        assertThat(given.in(here, ownSecondStep::get).isOn()).isTrue();
    }

    @Test
    void aNewPasswordGivesUpWhatWasBegunWithTheOldOne() {
        var practice = given.practice();
        practice.staff("Sam").setUp();
        var here = practice.signIn("Sam");
        var app = new AuthenticatorApp(given.in(here, () -> ownSecondStep.begin(Proof.NONE)));
        given.in(
                here,
                () ->
                        ownPassword.change(
                                new Proof(Given.PASSWORD, null), "another fine secret 77"));
        assertThat(given.in(here, ownSecondStep::get).isBegun()).isFalse();
        assertThat(
                        problem(
                                () ->
                                        given.in(
                                                here,
                                                () ->
                                                        ownSecondStep.complete(
                                                                app.code(), Proof.NONE))))
                .isEqualTo(new Problem("code", Reason.WRONG_CODE));

        var one = secondStep.secured();
        given.in(one.session(), () -> ownSecondStep.begin(Proof.NONE));
        var email = one.practice().emailOf(one.name());
        given.as(Caller.VISITOR, () -> signIn.mailLinkToStaff(email));
        secondStep.setUpBy(postbox.await(email, "Choose a new password").secret());
        assertThat(
                        database.count(
                                "second_step WHERE staff_member_id = ? AND pending_secret IS NOT NULL",
                                one.member().id()))
                .isZero();
        secondStep.answer(secondStep.half(one), one.app().code());
    }

    @Test
    void sessionsThatAreOpenOweItAtOnce() {
        var practice = given.practice();
        practice.staff("Nora").setUp();
        var here = practice.signIn("Nora");
        var elsewhere = practice.signIn("Nora");
        assertThat(owes(here)).isFalse();
        demand(practice);
        assertThat(owes(here)).isTrue();
        assertThat(owes(elsewhere)).isTrue();

        var app = new AuthenticatorApp(given.in(here, () -> ownSecondStep.begin(Proof.NONE)));
        assertThat(owes(here)).as("begun is not done").isTrue();
        given.in(here, () -> ownSecondStep.complete(app.code(), Proof.NONE));
        assertThat(owes(here)).isFalse();
        assertThat(signIn.resume(elsewhere.secret())).as("by the password alone").isEmpty();
    }

    @Test
    void whoeverSetsItUpAtTheSignInIsOutWhereThePasswordWasEnough() {
        var practice = given.practice();
        practice.staff("Nora").setUp();
        var open = practice.signIn("Nora");
        demand(practice);
        var half = practice.signIn("Nora");
        var enrolment = secondStepSignIn.question(half.secret()).orElseThrow().enrolment();
        var code = new AuthenticatorApp(enrolment).code();
        var whole =
                given.as(
                        Caller.VISITOR,
                        () -> secondStepSignIn.answer(half.secret(), code).orElseThrow());
        assertThat(owes(whole.signedIn())).isFalse();
        assertThat(signIn.resume(open.secret())).isEmpty();
    }

    @Test
    void clientsAndWhoeverHasOneOweNothing() {
        var one = secondStep.secured();
        var client = one.practice().signIn(one.practice().client().confirmed());
        demand(one.practice());
        assertThat(owes(one.session())).isFalse();
        assertThat(owes(client)).isFalse();
    }

    private boolean owes(SignedIn session) {
        return signIn.resume(session.secret()).orElseThrow().owesSecondStep();
    }

    private void demand(Practice practice) {
        database.update(
                "UPDATE organization SET demands_second_step = true WHERE id = ?", practice.id());
    }

    @Test
    void whoSetsTheAccountUpSetsTheSecondStepUpAsWell() {
        var practice = given.practice();
        demand(practice);
        practice.staff("Nora").setUp();
        assertThat(
                        database.count(
                                "sign_in_session s JOIN staff_member m ON m.id = s.staff_member_id WHERE m.email = ?",
                                practice.emailOf("Nora")))
                .isZero();
    }

    @Test
    void anAdministratorResetsAColleaguesAndTheOwnerIsTold() {
        var one = secondStep.secured();
        var admin = administrator(one.practice().emailOf("Ada"));
        assertThat(given.in(admin, () -> colleagueSecondStep.isResettable(one.member().id())))
                .isTrue();
        var half = secondStep.half(one);
        given.in(admin, () -> colleagueSecondStep.reset(one.member().id(), Proof.NONE));
        assertThat(signIn.resume(one.session().secret())).isEmpty();
        assertThat(secondStepSignIn.question(half.secret())).isEmpty();
        assertThat(one.practice().signIn("Sam").isComplete()).isTrue();
        postbox.await(one.practice().emailOf("Sam"), "was reset");
        assertThat(
                        database.value(
                                "SELECT actor_name FROM audit_record WHERE subject_id = ? AND action = 'SECOND_STEP_RESET'",
                                one.member().id()))
                .isEqualTo("Ada Admin");
        given.in(admin, () -> colleagueSecondStep.reset(one.member().id(), Proof.NONE));
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'SECOND_STEP_RESET'",
                                one.member().id()))
                .as("nothing was left to reset")
                .isEqualTo(1);
    }

    @Test
    void nobodyResetsWhatIsNotTheirs() {
        var one = secondStep.secured();
        var practice = one.practice();
        practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in("Elsewhere").setUp();
        practice.staff("Cara").role(CARE_COORDINATOR).setUp();
        var dana = practice.signIn("Dana");
        var cara = practice.signIn("Cara");
        for (var caller : List.of(dana, cara, one.session())) {
            assertThatThrownBy(
                            () ->
                                    given.in(
                                            caller,
                                            () ->
                                                    colleagueSecondStep.reset(
                                                            one.member().id(), Proof.NONE)))
                    .isInstanceOf(NotAllowed.class);
        }
        var stranger = administrator(given.practice().emailOf("Ada"));
        assertThatThrownBy(
                        () ->
                                given.in(
                                        stranger,
                                        () ->
                                                colleagueSecondStep.reset(
                                                        one.member().id(), Proof.NONE)))
                .isInstanceOf(NotFound.class);
        assertThat(secondStep.half(one).isComplete()).isFalse();
    }

    @Test
    void clientsHaveNone() {
        var practice = given.practice();
        var client = practice.signIn(practice.client().confirmed());
        assertThatThrownBy(() -> given.in(client, () -> ownSecondStep.begin(Proof.NONE)))
                .isInstanceOf(NotAllowed.class);
    }

    private SignedIn administrator(String email) {
        var mail = postbox.await(email, "Set up your account");
        return secondStep.setUpBy(mail.secret());
    }

    private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(InvalidInput.class, work).problems().get(0);
    }
}
