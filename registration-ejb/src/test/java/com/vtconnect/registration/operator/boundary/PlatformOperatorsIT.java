package com.vtconnect.registration.operator.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.control.Limit.NEW_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.operator.boundary.OperatorGiven.Operating;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Operators invite each other and send each other away, and one always stays. */
class PlatformOperatorsIT extends Deployments {

    @Inject Given given;
    @Inject OperatorGiven operators;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject PlatformOperators platform;
    @Inject OperatorInvitation invitation;
    @Inject OperatorSignIn signIn;

    @Test
    void whoIsInvitedChoosesAPasswordAndSignsIn() {
        var opal = operators.operator();
        var email = Given.newEmail();
        var id = operators.invite(opal, email);
        assertThat(row(opal, id).state()).isEqualTo(OperatorRow.State.INVITED);
        assertThat(signIn(email)).as("without a password").isEmpty();
        var secret = postbox.await(email, "Set up your account").secret();
        assertThat(invitation.open(secret)).isEqualTo(new OpenedInvitation(State.OPEN, email));
        assertThatThrownBy(() -> choose(secret, "too short")).isInstanceOf(WeakPassword.class);

        choose(secret, Given.PASSWORD);

        assertThat(row(opal, id).state()).isEqualTo(OperatorRow.State.ACTIVE);
        assertThat(signIn(email)).isPresent();
        assertThat(invitation.open(secret).state()).isEqualTo(State.USED);
        assertThatThrownBy(() -> choose(secret, "another harbor lantern 43"))
                .isInstanceOf(LinkNotOpen.class);
        assertThat(
                        database.texts(
                                "SELECT actor_kind || ' ' || action FROM audit_record WHERE subject_kind = 'OPERATOR' AND subject_id = ? ORDER BY at, id",
                                id))
                .containsExactly(
                        "OPERATOR OPERATOR_CREATED", "OPERATOR PASSWORD_SET", "OPERATOR SIGNED_IN");
        assertThat(
                        database.count(
                                "outgoing_mail WHERE recipient = ? AND organization_id IS NOT NULL",
                                email))
                .as("in the journal of a practice")
                .isZero();
    }

    @Test
    void whoTriesPasswordsWithoutEndAtAnInvitationHasToWait() {
        var email = Given.newEmail();
        operators.invite(operators.operator(), email);
        var secret = postbox.await(email, "Set up your account").secret();
        for (var tries = 0; tries < NEW_PASSWORD.free(); tries++) {
            assertThatThrownBy(() -> choose(secret, "too short")).isInstanceOf(WeakPassword.class);
        }
        assertThatThrownBy(() -> choose(secret, Given.PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(invitation.open(secret).isOpen()).isTrue();
    }

    @Test
    void whatIsWrongOrTakenIsSaid() {
        var opal = operators.operator();
        var wrong =
                catchThrowableOfType(
                        InvalidInput.class,
                        () ->
                                operators.in(
                                        opal,
                                        () ->
                                                platform.create(
                                                        new InviteOperator(
                                                                " ", "", "none", Language.EN))));
        assertThat(wrong.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("firstName", "lastName", "email");
        var taken =
                catchThrowableOfType(
                        InvalidInput.class, () -> operators.invite(opal, opal.email()));
        assertThat(taken.problems()).containsExactly(new Problem("email", Reason.TAKEN));
        assertThatThrownBy(() -> row(opal, -1)).isInstanceOf(NotFound.class);
    }

    @Test
    void anExpiredLinkBringsAFreshOneAndBothEndWithTheFirstPassword() {
        var opal = operators.operator();
        var email = Given.newEmail();
        var id = operators.invite(opal, email);
        var first = postbox.await(email, "Set up your account").secret();
        database.update(
                "UPDATE platform_operator_link SET expires_at = now() WHERE operator_id = ?", id);
        assertThat(invitation.open(first).state()).isEqualTo(State.EXPIRED);
        given.as(Caller.VISITOR, () -> invitation.resend(first));
        var second = postbox.await(email, "Set up your account", 2).secret();
        operators.in(opal, () -> platform.resend(id));
        var third = postbox.await(email, "Set up your account", 3).secret();

        choose(second, Given.PASSWORD);

        assertThat(invitation.open(third).state()).isEqualTo(State.USED);
        assertThatThrownBy(() -> operators.in(opal, () -> platform.resend(id)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndComesBackAsBefore() {
        var opal = operators.operator();
        var otto = operators.operator();
        var invited = Given.newEmail();
        var invitedId = operators.invite(opal, invited);
        var secret = postbox.await(invited, "Set up your account").secret();

        assertThat(operators.in(opal, () -> platform.deactivate(otto.id()))).isTrue();
        operators.in(opal, () -> platform.deactivate(invitedId));

        assertThat(operators.isSignedIn(otto)).isFalse();
        assertThat(signIn(otto.email())).isEmpty();
        assertThat(invitation.open(secret).state()).isEqualTo(State.UNKNOWN);
        assertThat(operators.in(opal, () -> platform.deactivate(otto.id())))
                .as("once more")
                .isFalse();

        assertThat(operators.in(opal, () -> platform.reactivate(otto.id()))).isTrue();

        assertThat(operators.isSignedIn(otto)).as("the session of before").isFalse();
        assertThat(signIn(otto.email())).isPresent();
        assertThat(operators.in(opal, () -> platform.reactivate(otto.id()))).isFalse();
        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE subject_kind = 'OPERATOR' AND subject_id = ? AND actor_id = ? ORDER BY at, id",
                                otto.id(),
                                opal.id()))
                .containsExactly("OPERATOR_DEACTIVATED", "OPERATOR_REACTIVATED");
    }

    @Test
    void ofTheLastTwoOneStaysHoweverTheyTryAtOnce() {
        var opal = operators.operator();
        var otto = operators.operator();
        alone(
                () -> {
                    Callable<Boolean> opalAgainstOtto = () -> platform.deactivate(otto.id());
                    Callable<Boolean> ottoAgainstOpal = () -> platform.deactivate(opal.id());
                    var outcomes =
                            together.run(
                                    request(opal.session().caller(), opalAgainstOtto),
                                    request(otto.session().caller(), ottoAgainstOpal));
                    assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
                    assertThat(outcomes)
                            .filteredOn(outcome -> !outcome.isSuccess())
                            .extracting(Together.Outcome::failure)
                            .allSatisfy(
                                    late ->
                                            assertThat(((InvalidInput) late).problems())
                                                    .containsExactly(
                                                            new Problem(
                                                                    "operator",
                                                                    Reason.LAST_OPERATOR)));
                    var left = operators.isSignedIn(opal) ? opal : otto;
                    assertThat(row(left, left.id()).isLast()).isTrue();
                    operators.invite(left);
                    assertThatThrownBy(
                                    () -> operators.in(left, () -> platform.deactivate(left.id())))
                            .as("somebody who has only been invited counts for nobody")
                            .isInstanceOf(InvalidInput.class);
                    assertThatThrownBy(
                                    () ->
                                            database.update(
                                                    "UPDATE platform_operator SET inactive_since = now() WHERE id = ?",
                                                    left.id()))
                            .hasMessageContaining("last_operator");
                },
                opal,
                otto);
    }

    /** As if these were the only two. */
    private void alone(Runnable work, Operating one, Operating other) {
        var moment = "2000-01-01 00:00:00+00";
        database.update(
                "UPDATE platform_operator SET inactive_since = ?::timestamptz WHERE inactive_since IS NULL AND id NOT IN (?, ?)",
                moment,
                one.id(),
                other.id());
        try {
            work.run();
        } finally {
            database.update(
                    "UPDATE platform_operator SET inactive_since = NULL WHERE inactive_since = ?::timestamptz",
                    moment);
        }
    }

    private OperatorRow row(Operating by, long id) {
        return operators.in(by, () -> platform.get(id));
    }

    private void choose(String secret, String password) {
        given.as(Caller.VISITOR, () -> invitation.choose(secret, password));
    }

    private Optional<SignedInOperator> signIn(String email) {
        return given.as(Caller.VISITOR, () -> signIn.signIn(email, Given.PASSWORD));
    }
}
