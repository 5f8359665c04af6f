package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.control.Limit.NEW_PASSWORD;
import static com.vtconnect.registration.access.control.Limit.NEW_PASSWORD_BY_NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.confirmation.entity.Purpose;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class EmailConfirmationIT extends Deployments {

    private static final String CONFIRM = "Confirm your e-mail";

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject EmailConfirmation confirmation;
    @Inject SignIn signIn;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    @Test
    void lookingAtALinkChangesNothing() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var secret = secretOf(client);
        for (var looks = 0; looks < 5; looks++) {
            var link = confirmation.open(secret);
            assertThat(link.state()).isEqualTo(State.OPEN);
            assertThat(link.purpose()).isEqualTo(Purpose.CONFIRM_REGISTRATION);
            assertThat(link.isStaff()).isFalse();
            assertThat(link.slug()).isEqualTo(practice.slug());
            assertThat(link.organizationName()).isEqualTo("Willow Practice");
            assertThat(link.email()).isEqualTo(client.email());
            assertThat(link.firstName()).isEqualTo("Casey");
        }
        assertThat(isConfirmed(client)).isFalse();
        assertThat(database.count("sign_in_session WHERE client_id = ?", client.id())).isZero();
    }

    @Test
    void confirmingSetsThePasswordAndSignsIn() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var signedIn = confirm(secretOf(client));
        assertThat(isConfirmed(client)).isTrue();
        assertThat(signedIn.slug()).isEqualTo(practice.slug());
        assertThat(signedIn.caller()).isEqualTo(client.in(practice));
        assertThat(signIn.resume(signedIn.secret()).orElseThrow().caller())
                .isEqualTo(client.in(practice));
        assertThat(signIn(practice, client.email(), Given.PASSWORD)).isPresent();
        postbox.await(client.email(), "Get started");
    }

    @Test
    void aSecondUseIsToldSoAndChangesNothing() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var secret = secretOf(client);
        confirm(secret);
        assertThat(confirmation.open(secret).state()).isEqualTo(State.USED);
        assertThat(confirmation.open(secret).firstName()).isNull();
        assertThat(refusal(secret)).isEqualTo(State.USED);
        assertThatThrownBy(() -> confirm(secret, "another fine secret 77"))
                .isInstanceOf(LinkNotOpen.class);
        assertThat(signIn(practice, client.email(), "another fine secret 77")).isEmpty();
    }

    @Test
    void aLinkIsGoodForADayToTheSecond() {
        var client = given.practice().client().unconfirmed();
        var secret = secretOf(client);
        assertThat(
                        database.value(
                                "SELECT expires_at - created_at = interval '24 hours' FROM token WHERE client_id = ?",
                                client.id()))
                .isEqualTo(true);
        expireIn(client, "-1 second");
        assertThat(confirmation.open(secret).state()).isEqualTo(State.EXPIRED);
        assertThat(refusal(secret)).isEqualTo(State.EXPIRED);
        assertThat(isConfirmed(client)).isFalse();
        expireIn(client, "10 seconds");
        assertThat(confirmation.open(secret).state()).isEqualTo(State.OPEN);
    }

    @Test
    void anExpiredLinkIsRenewedFromItsPage() {
        var client = given.practice().client().unconfirmed();
        var secret = secretOf(client);
        expireIn(client, "-1 second");
        given.as(Caller.VISITOR, () -> confirmation.resend(secret));
        confirm(postbox.await(client.email(), CONFIRM, 2).secret());
        assertThat(isConfirmed(client)).isTrue();
    }

    @Test
    void nobodyLearnsFromAResendWhetherThereIsAnAccount() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        assertThatCode(
                        () -> {
                            given.as(Caller.VISITOR, () -> confirmation.resend("unknown"));
                            given.as(
                                    Caller.VISITOR,
                                    () ->
                                            signIn.mailLinkToClient(
                                                    practice.slug(), Given.newEmail()));
                            given.as(
                                    Caller.VISITOR,
                                    () -> signIn.mailLinkToClient(practice.slug(), client.email()));
                        })
                .doesNotThrowAnyException();
        postbox.await(client.email(), CONFIRM, 2);
    }

    @Test
    void aTamperedOrForeignSecretIsUnknown() {
        var client = given.practice().client().unconfirmed();
        var secret = secretOf(client);
        var flipped = (secret.charAt(0) == 'A' ? 'B' : 'A') + secret.substring(1);
        for (var tampered :
                new String[] {
                    null,
                    "",
                    " ",
                    flipped,
                    secret + "A",
                    secret.substring(1),
                    secret.toLowerCase(java.util.Locale.ROOT),
                    "' OR 1=1 --",
                    "\0",
                    "x".repeat(1 << 20)
                }) {
            assertThat(confirmation.open(tampered)).isEqualTo(OpenedLink.unknown(tampered));
            assertThat(refusal(tampered)).isEqualTo(State.UNKNOWN);
        }
        assertThat(isConfirmed(client)).isFalse();
    }

    @Test
    void onlyTheHashOfASecretIsKept() {
        var client = given.practice().client().unconfirmed();
        var mail = postbox.await(client.email(), CONFIRM);
        assertThat(
                        database.value(
                                "SELECT hash = sha256(?::bytea) FROM token WHERE client_id = ?",
                                mail.secret().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                client.id()))
                .isEqualTo(true);
        assertThat(
                        database.value(
                                "SELECT code_hash = sha256(?::bytea) FROM token WHERE client_id = ?",
                                mail.code().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                client.id()))
                .isEqualTo(false);
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneIsFirst() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var secret = secretOf(client);
        var outcomes =
                together.run(
                        List.of(
                                request(Caller.VISITOR, confirming(secret, "first fine secret 42")),
                                request(
                                        Caller.VISITOR,
                                        confirming(secret, "second fine secret 42"))));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .singleElement()
                .satisfies(
                        outcome -> assertThat(outcome.failure()).isInstanceOf(LinkNotOpen.class));
        var winner = outcomes.get(0).isSuccess() ? "first fine secret 42" : "second fine secret 42";
        assertThat(signIn(practice, client.email(), winner)).isPresent();
        assertThat(
                        database.count(
                                "outgoing_mail WHERE client_id = ? AND kind = 'GETTING_STARTED'",
                                client.id()))
                .isEqualTo(1);
    }

    @Test
    void ofTwoLinksUsedAtOnceOneIsFirst() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var one = secretOf(client);
        practice.client().email(client.email()).send();
        var other = postbox.await(client.email(), CONFIRM, 2).secret();
        var outcomes =
                together.run(
                        List.of(
                                request(Caller.VISITOR, confirming(one, Given.PASSWORD)),
                                request(Caller.VISITOR, confirming(other, Given.PASSWORD))));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .allSatisfy(
                        outcome -> assertThat(outcome.failure()).isInstanceOf(LinkNotOpen.class));
    }

    @Test
    void aWeakPasswordLeavesTheLinkOpen() {
        var client = given.practice().client().unconfirmed();
        var secret = secretOf(client);
        for (var weak : new String[] {null, "", "short", "password12345678", "x".repeat(1 << 20)}) {
            assertThatThrownBy(() -> confirm(secret, weak)).isInstanceOf(WeakPassword.class);
        }
        var personal =
                catchThrowableOfType(
                        WeakPassword.class, () -> confirm(secret, "casey client willow"));
        assertThat(personal.weakness()).isEqualTo(Weakness.PERSONAL);
        assertThat(confirmation.open(secret).state()).isEqualTo(State.OPEN);
        confirm(secret);
        assertThat(isConfirmed(client)).isTrue();
    }

    @Test
    void whoTriesPasswordsWithoutEndAtALinkHasToWait() {
        var secret = secretOf(given.practice().client().unconfirmed());
        var link = confirmation.open(secret);
        for (var tries = 0; tries < NEW_PASSWORD.free(); tries++) {
            assertThatThrownBy(() -> from(Given.newNetwork(), link, "password12345678"))
                    .isInstanceOf(WeakPassword.class);
        }
        assertThatThrownBy(() -> from(Given.newNetwork(), link, Given.PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(confirmation.open(secret).state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoTriesPasswordsWithoutEndAtManyLinksHasToWait() {
        var link = confirmation.open(secretOf(given.practice().client().unconfirmed()));
        var network = Given.newNetwork();
        for (var tries = 0; tries < NEW_PASSWORD_BY_NETWORK.free(); tries++) {
            limits.count(NEW_PASSWORD_BY_NETWORK, network);
        }
        assertThatThrownBy(() -> from(network, link, Given.PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
        from(Given.newNetwork(), link, Given.PASSWORD);
    }

    private void from(String network, OpenedLink link, String password) {
        given.as(
                Caller.VISITOR,
                () -> {
                    currentCaller.cameFrom(network, "test");
                    confirmation.confirm(link, password);
                });
    }

    private Callable<SignedIn> confirming(String secret, String password) {
        return () -> confirmation.confirm(confirmation.open(secret), password);
    }

    private SignedIn confirm(String secret) {
        return confirm(secret, Given.PASSWORD);
    }

    private SignedIn confirm(String secret, String password) {
        return given.as(
                Caller.VISITOR, () -> confirmation.confirm(confirmation.open(secret), password));
    }

    private State refusal(String secret) {
        return catchThrowableOfType(LinkNotOpen.class, () -> confirm(secret)).state();
    }

    private java.util.Optional<SignedIn> signIn(Practice practice, String email, String password) {
        return given.as(Caller.VISITOR, () -> signIn.asClient(practice.slug(), email, password));
    }

    private String secretOf(Registered client) {
        return postbox.await(client.email(), CONFIRM).secret();
    }

    private boolean isConfirmed(Registered client) {
        return database.count("client WHERE id = ? AND confirmed_at IS NOT NULL", client.id()) == 1;
    }

    private void expireIn(Registered client, String interval) {
        database.update(
                "UPDATE token SET expires_at = now() + ?::interval WHERE client_id = ?",
                interval,
                client.id());
    }
}
