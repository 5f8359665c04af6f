package com.vtconnect.registration.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.Limit;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.control.SignInNames;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guessing has to wait; the owner need not. */
class SignInLimitsIT extends Deployments {

    private static final String WRONG = "wrong harbor lantern 42";

    @Inject Given given;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject CurrentCaller currentCaller;
    @Inject AttemptLimits limits;

    @Test
    void guessingFromOneNetworkHasToWaitAndTheOwnerElsewhereNeedNot() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        currentCaller.cameFrom(Given.newNetwork(), "test");
        for (var tries = 0; tries < 5; tries++) {
            assertThat(signIn.asClient(practice.slug(), client.email(), WRONG)).isEmpty();
        }
        var wait =
                catchThrowableOfType(
                        TooManyAttempts.class,
                        () -> signIn.asClient(practice.slug(), client.email(), Given.PASSWORD));
        assertThat(wait.waitSeconds()).isBetween(1L, 5L);
        assertThat(signIn(practice, client.email(), Given.PASSWORD)).isPresent();

        waitIsOver();
        assertThat(signIn.asClient(practice.slug(), client.email(), WRONG)).isEmpty();
        var longer =
                catchThrowableOfType(
                        TooManyAttempts.class,
                        () -> signIn.asClient(practice.slug(), client.email(), Given.PASSWORD));
        assertThat(longer.waitSeconds()).isBetween(6L, 10L);
        waitIsOver();
        assertThat(signIn.asClient(practice.slug(), client.email(), Given.PASSWORD)).isPresent();
        assertThatCode(
                        () -> {
                            for (var tries = 0; tries < 4; tries++) {
                                signIn.asClient(practice.slug(), client.email(), WRONG);
                            }
                        })
                .as("forgotten after a success")
                .doesNotThrowAnyException();
    }

    @Test
    void guessingAtAnUnknownAddressHasToWaitAsWell() {
        var practice = given.practice();
        var email = Given.newEmail();
        currentCaller.cameFrom(Given.newNetwork(), "test");
        for (var tries = 0; tries < 5; tries++) {
            assertThat(signIn.asClient(practice.slug(), email, WRONG)).isEmpty();
        }
        assertThatThrownBy(() -> signIn.asClient(practice.slug(), email, WRONG))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void forgettingIsLimitedAndSaysNothingOfAccounts() {
        var practice = given.practice();
        var email = Given.newEmail();
        currentCaller.cameFrom(Given.newNetwork(), "test");
        for (var tries = 0; tries < Limit.MAIL_TO_ADDRESS_BY_NETWORK.free(); tries++) {
            signIn.mailLinkToClient(practice.slug(), email);
        }
        assertThatThrownBy(() -> signIn.mailLinkToClient(practice.slug(), email))
                .isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(
                        () ->
                                given.as(
                                        Caller.VISITOR,
                                        () -> signIn.mailLinkToClient(practice.slug(), "none")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aStrangerWhoAsksForLinksKeepsTheOwnerFromNothing() {
        var practice = given.practice();
        var email = Given.newEmail();
        currentCaller.cameFrom(Given.newNetwork(), "test");
        for (var tries = 0; tries < Limit.MAIL_TO_ADDRESS_BY_NETWORK.free(); tries++) {
            signIn.mailLinkToClient(practice.slug(), email);
        }
        assertThatCode(
                        () -> {
                            practice.client().email(email).send();
                            given.as(
                                    Caller.VISITOR,
                                    () -> signIn.mailLinkToClient(practice.slug(), email));
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void rightPasswordsAreCountedAsWell() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var name = SignInNames.of(practice.slug(), client.email());
        for (var tries = 1; tries < Limit.SIGN_IN_RIGHT_BY_ACCOUNT.free(); tries++) {
            limits.count(Limit.SIGN_IN_RIGHT_BY_ACCOUNT, name);
        }
        assertThat(signIn(practice, client.email(), Given.PASSWORD)).isPresent();
        assertThatThrownBy(() -> signIn(practice, client.email(), Given.PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
    }

    private void waitIsOver() {
        database.update(
                "UPDATE attempt_count SET blocked_until = now() WHERE blocked_until > now()");
    }

    private Optional<SignedIn> signIn(Practice practice, String email, String password) {
        return given.as(Caller.VISITOR, () -> signIn.asClient(practice.slug(), email, password));
    }
}
