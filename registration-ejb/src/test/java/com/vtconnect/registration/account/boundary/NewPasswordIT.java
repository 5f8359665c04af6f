package com.vtconnect.registration.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.confirmation.entity.Purpose;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Links to choose a new password, and those by which staff set up their accounts. */
class NewPasswordIT extends Deployments {

    private static final String CONFIRM = "Confirm your e-mail";

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject EmailConfirmation confirmation;
    @Inject SignIn signIn;

    @Test
    void staffSetUpTheirAccountOnTheSameKindOfPage() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var mail = postbox.await(practice.emailOf("Peter"), "Set up your account");
        assertThat(mail.text()).contains("http://portal.example/office/confirm?token=");
        var link = confirmation.open(mail.secret());
        assertThat(link.state()).isEqualTo(State.OPEN);
        assertThat(link.isStaff()).isTrue();
        assertThat(link.purpose()).isEqualTo(Purpose.SET_UP_ACCOUNT);
        assertThat(confirm(mail.secret()).caller()).isEqualTo(peter);
        assertThat(confirmation.open(mail.secret()).state()).isEqualTo(State.USED);
        assertThat(
                        given.as(
                                Caller.VISITOR,
                                () -> signIn.asStaff(practice.emailOf("Peter"), Given.PASSWORD)))
                .isPresent();
    }

    @Test
    void aForgottenPasswordIsReplacedAndEndsOtherSessions() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = signIn(practice, client.email(), Given.PASSWORD).orElseThrow();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        var mail = postbox.await(client.email(), "Choose a new password");
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'PASSWORD_RESET_ASKED'",
                                client.id()))
                .isEqualTo(1);
        assertThat(signIn.resume(session.secret())).isPresent();
        confirm(mail.secret(), "another fine secret 77");
        assertThat(signIn.resume(session.secret())).isEmpty();
        assertThat(signIn(practice, client.email(), Given.PASSWORD)).isEmpty();
        assertThat(signIn(practice, client.email(), "another fine secret 77")).isPresent();
        postbox.await(client.email(), "was changed");
        assertThat(refusal(mail.secret())).isEqualTo(State.USED);
    }

    @Test
    void oneNewPasswordEndsTheOtherLinksToOne() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        var one = postbox.await(client.email(), "Choose a new password").secret();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        var other = postbox.await(client.email(), "Choose a new password", 2).secret();
        confirm(one, "another fine secret 77");
        assertThat(confirmation.open(other).state()).isNotEqualTo(State.OPEN);
        assertThatThrownBy(() -> confirm(other, "a third fine secret 99"))
                .isInstanceOf(LinkNotOpen.class);
        assertThat(signIn(practice, client.email(), "another fine secret 77")).isPresent();
    }

    @Test
    void aLinkToAnAddressThatIsNoLongerTheAccountsIsDead() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        var link = postbox.await(client.email(), "Choose a new password").secret();
        database.update("UPDATE client SET email = ? WHERE id = ?", Given.newEmail(), client.id());
        assertThat(confirmation.open(link).state()).isEqualTo(State.SUPERSEDED);
        assertThat(refusal(link)).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void whoForgotThePasswordBeforeConfirmingGetsTheLinkToConfirm() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), client.email()));
        confirm(postbox.await(client.email(), CONFIRM, 2).secret());
        assertThat(isConfirmed(client)).isTrue();
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

    private boolean isConfirmed(Registered client) {
        return database.count("client WHERE id = ? AND confirmed_at IS NOT NULL", client.id()) == 1;
    }
}
