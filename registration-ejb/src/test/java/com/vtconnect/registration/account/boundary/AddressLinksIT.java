package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.OpenedAddressLink.Outcome;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.confirmation.entity.Purpose;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What the links of a change of address open, and when no more. */
class AddressLinksIT extends Deployments {

    private static final String CONFIRM = "Confirm your new e-mail address";
    private static final String ASKED = "A new e-mail address for your account";

    private static final String NEW_PASSWORD = "another fine secret 77";
    private static final Proof RIGHT = new Proof(Given.PASSWORD, null);

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject OwnAddress ownAddress;
    @Inject OwnPassword ownPassword;
    @Inject AddressConfirmation confirmation;
    @Inject EmailConfirmation emailConfirmation;

    @Test
    void noLinkDoesWhatItWasNotMailedFor() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var change = postbox.await(ask(practice, client), CONFIRM).secret();
        var stop = postbox.await(client.email(), ASKED).secret();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        var reset = postbox.await(client.email(), "Choose a new password").secret();

        assertThat(confirmation.open(reset)).isEmpty();
        assertThatThrownBy(() -> confirm(reset)).isInstanceOf(LinkNotOpen.class);
        assertThatThrownBy(() -> confirm(stop)).isInstanceOf(LinkNotOpen.class);
        assertThatThrownBy(() -> given.as(Caller.VISITOR, () -> confirmation.stop(change)))
                .isInstanceOf(LinkNotOpen.class);
        for (var secret : List.of(change, stop)) {
            var opened = emailConfirmation.open(secret);
            assertThat(opened.state()).isEqualTo(State.UNKNOWN);
            assertThatThrownBy(() -> emailConfirmation.confirm(opened, NEW_PASSWORD))
                    .isInstanceOf(LinkNotOpen.class);
            given.as(Caller.VISITOR, () -> emailConfirmation.resend(secret));
        }
        for (var nonsense : new String[] {null, "", "x", "' OR 1=1"}) {
            assertThat(confirmation.open(nonsense)).isEmpty();
            assertThatThrownBy(() -> confirm(nonsense)).isInstanceOf(LinkNotOpen.class);
        }
        assertThat(signsIn(practice, client.email())).isTrue();
        assertThat(confirm(change)).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void linksToTheOldAddressDieWithTheChange() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        var reset = postbox.await(client.email(), "Choose a new password").secret();
        var wished = ask(practice, client);
        var stop = postbox.await(client.email(), ASKED).secret();
        confirm(postbox.await(wished, CONFIRM).secret());
        assertThat(emailConfirmation.open(reset).state()).isEqualTo(State.SUPERSEDED);
        assertThatThrownBy(() -> given.as(Caller.VISITOR, () -> confirmation.stop(stop)))
                .isInstanceOf(LinkNotOpen.class);
        assertThat(
                        database.count(
                                "token WHERE client_id = ? AND used_at IS NULL AND superseded_at IS NULL",
                                client.id()))
                .isZero();
    }

    @Test
    void aLinkIsGoodForADay() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var secret = postbox.await(ask(practice, client), CONFIRM).secret();
        database.update(
                "UPDATE token SET expires_at = now() WHERE client_id = ? AND purpose = 'CHANGE_ADDRESS'",
                client.id());
        assertThat(confirmation.open(secret).orElseThrow().state()).isEqualTo(State.EXPIRED);
        assertThatThrownBy(() -> confirm(secret)).isInstanceOf(LinkNotOpen.class);
    }

    @Test
    void whoHasLeftChangesNothing() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var secret = postbox.await(ask(practice, client), CONFIRM).secret();
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", client.id());
        assertThatThrownBy(() -> confirm(secret)).isInstanceOf(LinkNotOpen.class);
    }

    @Test
    void aNewerWishReplacesAnOlderOne() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var first = postbox.await(ask(practice, client), CONFIRM).secret();
        var second = postbox.await(ask(practice, client), CONFIRM).secret();
        assertThat(confirmation.open(first).orElseThrow().state()).isEqualTo(State.SUPERSEDED);
        assertThatThrownBy(() -> confirm(first)).isInstanceOf(LinkNotOpen.class);
        assertThat(confirm(second)).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void whoeverReadsTheOldAddressCanStopIt() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = practice.signIn(client);
        var change = postbox.await(ask(practice, client), CONFIRM).secret();
        var stop = postbox.await(client.email(), ASKED).secret();
        assertThat(confirmation.open(stop).orElseThrow().purpose())
                .isEqualTo(Purpose.STOP_ADDRESS_CHANGE);
        assertThat(confirmation.open(stop).orElseThrow().state()).isEqualTo(State.OPEN);
        assertThat(given.in(session, ownAddress::get).wished()).isNotNull();

        assertThat(given.as(Caller.VISITOR, () -> confirmation.stop(stop)))
                .isEqualTo(Outcome.STOPPED_AND_SIGNED_OUT);
        assertThat(signIn.resume(session.secret())).as("they know the password").isEmpty();
        assertThat(confirmation.open(change).orElseThrow().state()).isEqualTo(State.SUPERSEDED);
        assertThatThrownBy(() -> confirm(change)).isInstanceOf(LinkNotOpen.class);
        assertThat(signsIn(practice, client.email())).isTrue();
    }

    @Test
    void aNewPasswordByTheMailedLinkStopsWhatAThiefHasAskedFor() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var wished = ask(practice, client);
        var change = postbox.await(wished, CONFIRM).secret();
        var stop = postbox.await(client.email(), ASKED).secret();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        choosePassword(client.email());
        assertIsStopped(change, stop);
    }

    @Test
    void aNewPasswordFromTheOwnPageDoesSoToo() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var change = postbox.await(ask(practice, client), CONFIRM).secret();
        var stop = postbox.await(client.email(), ASKED).secret();
        given.in(practice.signIn(client), () -> ownPassword.change(RIGHT, NEW_PASSWORD));
        assertIsStopped(change, stop);
    }

    @Test
    void aNewPasswordOfStaffDoesSoToo() {
        var practice = given.practice();
        practice.staff("Cara").role(CARE_COORDINATOR).setUp();
        var email = practice.emailOf("Cara");
        for (var byMail : List.of(true, false)) {
            var password = byMail ? Given.PASSWORD : NEW_PASSWORD;
            var here =
                    given.as(Caller.VISITOR, () -> signIn.asStaff(email, password)).orElseThrow();
            var wished = Given.newEmail();
            given.in(here, () -> ownAddress.change(wished, new Proof(password, null)));
            var change = postbox.await(wished, CONFIRM).secret();
            if (byMail) {
                given.as(Caller.VISITOR, () -> signIn.mailLinkToStaff(email));
                choosePassword(email);
            } else {
                given.in(here, () -> ownPassword.change(new Proof(password, null), Given.PASSWORD));
            }
            assertThatThrownBy(() -> confirm(change)).isInstanceOf(LinkNotOpen.class);
            assertThat(confirmation.open(change).orElseThrow().state()).isEqualTo(State.SUPERSEDED);
        }
    }

    private void choosePassword(String email) {
        var reset = postbox.await(email, "Choose a new password").secret();
        given.as(
                Caller.VISITOR,
                () -> emailConfirmation.confirm(emailConfirmation.open(reset), NEW_PASSWORD));
    }

    private void assertIsStopped(String change, String stop) {
        for (var secret : List.of(change, stop)) {
            assertThat(confirmation.open(secret).orElseThrow().state()).isEqualTo(State.SUPERSEDED);
        }
        assertThatThrownBy(() -> confirm(change)).isInstanceOf(LinkNotOpen.class);
        assertThatThrownBy(() -> given.as(Caller.VISITOR, () -> confirmation.stop(stop)))
                .isInstanceOf(LinkNotOpen.class);
    }

    @Test
    void ofTwoClientsWhoConfirmOneAddressAtOnceOneGetsIt() {
        var practice = given.practice();
        var wished = Given.newEmail();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        given.in(practice.signIn(one), () -> ownAddress.change(wished, RIGHT));
        given.in(practice.signIn(other), () -> ownAddress.change(wished, RIGHT));
        postbox.await(wished, CONFIRM, 2);
        var secrets = postbox.all(wished, CONFIRM).stream().map(Postbox.Mail::secret).toList();
        var outcomes =
                together.run(
                        secrets.stream()
                                .map(
                                        secret ->
                                                request(
                                                        Caller.VISITOR,
                                                        (Callable<Outcome>)
                                                                () -> confirmation.confirm(secret)))
                                .toList());
        assertThat(outcomes)
                .extracting(Together.Outcome::result)
                .containsExactlyInAnyOrder(Outcome.CHANGED, Outcome.TAKEN);
        assertThat(database.count("client WHERE email = ?", wished)).isEqualTo(1);
    }

    @Test
    void ofTwoClicksOnOneLinkOneCounts() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var secret = postbox.await(ask(practice, client), CONFIRM).secret();
        Callable<Outcome> click = () -> confirmation.confirm(secret);
        var outcomes =
                together.run(
                        List.of(request(Caller.VISITOR, click), request(Caller.VISITOR, click)));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .extracting(Together.Outcome::failure)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(LinkNotOpen.class));
    }

    @Test
    void confirmingAndStoppingAtOnceDoOneOfTheTwo() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var change = postbox.await(ask(practice, client), CONFIRM).secret();
        var stop = postbox.await(client.email(), ASKED).secret();
        var outcomes =
                together.run(
                        List.of(
                                request(
                                        Caller.VISITOR,
                                        (Callable<Outcome>) () -> confirmation.confirm(change)),
                                request(
                                        Caller.VISITOR,
                                        (Callable<Outcome>) () -> confirmation.stop(stop))));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
    }

    /** The client asks for a new address; gives it. */
    private String ask(Practice practice, Registered client) {
        var wished = Given.newEmail();
        given.in(practice.signIn(client), () -> ownAddress.change(wished, RIGHT));
        return wished;
    }

    private Outcome confirm(String secret) {
        return given.as(Caller.VISITOR, () -> confirmation.confirm(secret));
    }

    private boolean signsIn(Practice practice, String email) {
        return given.as(
                        Caller.VISITOR,
                        () -> signIn.asClient(practice.slug(), email, Given.PASSWORD))
                .isPresent();
    }
}
