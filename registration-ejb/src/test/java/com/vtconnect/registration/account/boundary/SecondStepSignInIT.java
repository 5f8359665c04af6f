package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.SecondStepGiven.Secured;
import com.vtconnect.registration.account.boundary.SecondStepSignIn.Answer;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The password alone opens nothing. */
class SecondStepSignInIT extends Deployments {

    private static final String NEW = "another fine secret 77";

    @Inject Given given;
    @Inject SecondStepGiven secondStep;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject EmailConfirmation emailConfirmation;
    @Inject SecondStepSignIn secondStepSignIn;

    @Test
    void theSessionExistsOnlyAfterTheCode() {
        var one = secondStep.secured();
        var before = sessions(one);
        var half = secondStep.half(one);
        assertThat(half.isComplete()).isFalse();
        assertThat(half.caller()).isEqualTo(Caller.VISITOR);
        assertThat(signIn.resume(half.secret())).as("the half opens nothing").isEmpty();
        assertThat(sessions(one)).isEqualTo(before);
        assertThat(question(half).enrolment()).as("it is set up").isNull();

        var whole = secondStep.answer(half, one.app().code());
        assertThat(whole.caller()).isEqualTo(one.member());
        assertThat(signIn.resume(whole.secret()).orElseThrow().caller()).isEqualTo(one.member());
        assertThat(secondStepSignIn.question(half.secret())).as("used").isEmpty();
        assertThat(given.as(Caller.VISITOR, () -> secondStepSignIn.answer(half.secret(), "1")))
                .isEmpty();
    }

    @Test
    void aCodeIsTakenOnce() {
        var one = secondStep.secured();
        var code = one.app().code();
        secondStep.answer(secondStep.half(one), code);
        assertThat(problem(secondStep.half(one), code))
                .isEqualTo(new Problem("code", Reason.WRONG_CODE));
        secondStep.answer(secondStep.half(one), one.app().nextCode());
        assertThat(problem(secondStep.half(one), code).reason())
                .as("an older one")
                .isEqualTo(Reason.WRONG_CODE);
    }

    @Test
    void ofTwoWhoSendOneCodeAtOnceOneGetsIn() {
        var one = secondStep.secured();
        var mine = secondStep.half(one);
        var thiefs = secondStep.half(one);
        var code = one.app().code();
        var outcomes =
                together.run(
                        List.of(
                                request(Caller.VISITOR, answering(mine, code)),
                                request(Caller.VISITOR, answering(thiefs, code))));
        assertThat(outcomes)
                .filteredOn(
                        outcome ->
                                outcome.isSuccess()
                                        && outcome.result()
                                                .filter(it -> it.signedIn().isComplete())
                                                .isPresent())
                .hasSize(1);
    }

    private Callable<Optional<Answer>> answering(SignedIn half, String code) {
        return () -> secondStepSignIn.answer(half.secret(), code);
    }

    @Test
    void aRecoveryCodeOpensOnceHoweverItIsTypedAndIsTold() {
        var one = secondStep.secured();
        assertThat(one.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        var code = one.recoveryCodes().get(3);
        secondStep.answer(secondStep.half(one), " " + code.toUpperCase().replace("-", " "));
        postbox.await(one.practice().emailOf(one.name()), "recovery code");
        assertThat(problem(secondStep.half(one), code).reason()).isEqualTo(Reason.WRONG_CODE);
        secondStep.answer(secondStep.half(one), one.recoveryCodes().get(4));
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE subject_id = ? AND action = 'RECOVERY_CODE_USED' ORDER BY id",
                                one.member().id()))
                .containsExactly("9 left", "8 left");
        assertThat(
                        database.count(
                                "recovery_code WHERE staff_member_id = ? AND length(hash) = 32",
                                one.member().id()))
                .as("kept as hashes alone")
                .isEqualTo(10);
    }

    @Test
    void somebodyElsesRecoveryCodeOpensNothing() {
        var one = secondStep.secured();
        var other = secondStep.secured(one.practice(), "Olga");
        assertThat(problem(secondStep.half(one), other.recoveryCodes().get(0)).reason())
                .isEqualTo(Reason.WRONG_CODE);
        assertThat(problem(secondStep.half(one), other.app().code()).reason())
                .isEqualTo(Reason.WRONG_CODE);
    }

    @Test
    void aPasswordThatIsChangedMeanwhileEndsWhatTheOldOneBegan() throws SQLException {
        var one = secondStep.secured();
        var half = secondStep.half(one);
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "SELECT id FROM staff_member WHERE id = %d FOR UPDATE"
                            .formatted(one.member().id()));
            Callable<Optional<Answer>> answers =
                    () -> secondStepSignIn.answer(half.secret(), one.app().code());
            Callable<Optional<Answer>> changes =
                    () -> {
                        database.await("pg_stat_activity WHERE wait_event_type = 'Lock'");
                        // As the new password does.
                        statement.execute(
                                "DELETE FROM half_sign_in WHERE staff_member_id = %d"
                                        .formatted(one.member().id()));
                        connection.commit();
                        return null;
                    };
            var outcomes =
                    together.run(request(Caller.VISITOR, answers), request(Caller.SYSTEM, changes));
            assertThat(outcomes.get(0).failure()).isNull();
            assertThat(outcomes.get(0).result()).isEqualTo(Optional.empty());
            connection.setAutoCommit(true);
        }
    }

    @Test
    void whoGuessesHasToWaitButNobodyIsLockedOut() {
        var one = secondStep.secured();
        var half = secondStep.half(one);
        given.as(
                Caller.VISITOR,
                () -> {
                    for (var tries = 0; tries < 5; tries++) {
                        assertThatThrownBy(() -> secondStepSignIn.answer(half.secret(), "00000"))
                                .isInstanceOf(InvalidInput.class);
                    }
                    var refused =
                            catchThrowableOfType(
                                    TooManyAttempts.class,
                                    () -> secondStepSignIn.answer(half.secret(), one.app().code()));
                    assertThat(refused.waitSeconds()).isBetween(1L, 20L);
                });
        secondStep.answer(half, one.app().code());
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'SECOND_STEP_FAILED'",
                                one.member().id()))
                .isEqualTo(5);
    }

    @Test
    void nonsenseIsNoHalfSignIn() {
        for (var secret : new String[] {null, "", "x", "' OR 1=1", "x".repeat(1 << 16)}) {
            assertThat(secondStepSignIn.question(secret)).isEmpty();
            assertThat(given.as(Caller.VISITOR, () -> secondStepSignIn.answer(secret, "000000")))
                    .isEmpty();
        }
        var one = secondStep.secured();
        for (var code : new String[] {null, " ", "１２３４５６", "x".repeat(1 << 16)}) {
            assertThat(problem(secondStep.half(one), code).field()).isEqualTo("code");
        }
    }

    @Test
    void aHalfSignInIsOverAfterAQuarterOfAnHour() {
        var one = secondStep.secured();
        var half = secondStep.half(one);
        database.update(
                "UPDATE half_sign_in SET expires_at = now() WHERE staff_member_id = ?",
                one.member().id());
        assertThat(secondStepSignIn.question(half.secret())).isEmpty();
    }

    @Test
    void whoHasLeftMeanwhileStaysOut() {
        var one = secondStep.secured();
        var half = secondStep.half(one);
        database.update("UPDATE staff_member SET active = false WHERE id = ?", one.member().id());
        assertThat(secondStepSignIn.question(half.secret())).isEmpty();
        assertThat(
                        given.as(
                                Caller.VISITOR,
                                () -> secondStepSignIn.answer(half.secret(), one.app().code())))
                .isEmpty();
    }

    @Test
    void aNewPasswordByMailLeadsToTheSecondStepToo() {
        var one = secondStep.secured();
        var email = one.practice().emailOf(one.name());
        given.as(Caller.VISITOR, () -> signIn.mailLinkToStaff(email));
        var link = postbox.await(email, "Choose a new password");
        var older = secondStep.half(one);
        var half =
                given.as(
                        Caller.VISITOR,
                        () ->
                                emailConfirmation.confirm(
                                        emailConfirmation.open(link.secret()), NEW));
        assertThat(half.isComplete()).isFalse();
        assertThat(signIn.resume(half.secret())).isEmpty();
        assertThat(signIn.resume(one.session().secret())).as("ended by it").isEmpty();
        assertThat(secondStepSignIn.question(older.secret())).as("ended by it").isEmpty();
        assertThat(secondStep.answer(half, one.app().code()).caller()).isEqualTo(one.member());
    }

    private SecondStepSignIn.Question question(SignedIn half) {
        return secondStepSignIn.question(half.secret()).orElseThrow();
    }

    private Problem problem(SignedIn half, String code) {
        return catchThrowableOfType(
                        InvalidInput.class,
                        () ->
                                given.as(
                                        Caller.VISITOR,
                                        () -> secondStepSignIn.answer(half.secret(), code)))
                .problems()
                .get(0);
    }

    private long sessions(Secured one) {
        return database.count("sign_in_session WHERE staff_member_id = ?", one.member().id());
    }
}
