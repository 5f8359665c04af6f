package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientRecord;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInIT extends Deployments {

    private static final String WRONG = "wrong harbor lantern 42";

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject EmailConfirmation confirmation;
    @Inject ClientRecord record;
    @Inject ClientDeparture departure;

    @Test
    void theRightPasswordOpensASessionThatTheCookieResumes() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var signedIn = signIn(practice, client.email(), Given.PASSWORD).orElseThrow();
        assertThat(signedIn.caller()).isEqualTo(client.in(practice));
        assertThat(signedIn.slug()).isEqualTo(practice.slug());
        var resumed = signIn.resume(signedIn.secret()).orElseThrow();
        assertThat(resumed.caller()).isEqualTo(client.in(practice));
        assertThat(resumed.secret()).isNull();
        assertThat(
                        signIn(
                                practice,
                                " " + client.email().toUpperCase(java.util.Locale.ROOT),
                                Given.PASSWORD))
                .isPresent();
    }

    @Test
    void whatIsWrongIsAnsweredAlike() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var other = given.practice();
        var unconfirmed = practice.client().unconfirmed();
        assertThat(signIn(practice, client.email(), WRONG)).isEmpty();
        assertThat(signIn(practice, client.email(), null)).isEmpty();
        assertThat(signIn(practice, client.email(), "")).isEmpty();
        assertThat(signIn(practice, client.email(), "x".repeat(1 << 20))).isEmpty();
        assertThat(signIn(practice, Given.newEmail(), Given.PASSWORD)).isEmpty();
        assertThat(signIn(practice, "no address", Given.PASSWORD)).isEmpty();
        assertThat(signIn(practice, null, Given.PASSWORD)).isEmpty();
        assertThat(signIn(practice, unconfirmed.email(), Given.PASSWORD)).isEmpty();
        assertThat(signIn(other, client.email(), Given.PASSWORD)).isEmpty();
        assertThat(
                        given.as(
                                Caller.VISITOR,
                                () -> signIn.asClient("nowhere", client.email(), Given.PASSWORD)))
                .isEmpty();
        assertThat(staffSignIn(client.email(), Given.PASSWORD)).isEmpty();
    }

    @Test
    void aClientWhoHasLeftIsOutAtOnce() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = signIn(practice, client.email(), Given.PASSWORD).orElseThrow();
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", client.id());
        assertThat(signIn.resume(session.secret())).isEmpty();
        assertThat(signIn(practice, client.email(), Given.PASSWORD)).isEmpty();
    }

    @Test
    void whoComesBackSignsInAnew() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = signIn(practice, client.email(), Given.PASSWORD).orElseThrow();
        given.as(
                practice.admin(),
                () -> {
                    departure.inactivate(client.id(), null);
                    departure.reactivate(client.id());
                });
        assertThat(signIn.resume(session.secret())).isEmpty();
        assertThat(signIn(practice, client.email(), Given.PASSWORD)).isPresent();
    }

    @Test
    void staffWhoHaveLeftAreOutAtOnceAndNewRolesCountAtOnce() {
        var practice = given.practice();
        var cara = staff(practice, "Cara");
        var session = staffSignIn(practice.emailOf("Cara"), Given.PASSWORD).orElseThrow();
        assertThat(session.caller()).isEqualTo(cara);
        database.update("DELETE FROM staff_role WHERE staff_member_id = ?", cara.id());
        assertThat(((Caller.Staff) signIn.resume(session.secret()).orElseThrow().caller()).roles())
                .isEmpty();
        database.update("UPDATE staff_member SET active = false WHERE id = ?", cara.id());
        assertThat(signIn.resume(session.secret())).isEmpty();
        assertThat(staffSignIn(practice.emailOf("Cara"), Given.PASSWORD)).isEmpty();
    }

    @Test
    void staffWhoHaveNotChosenAPasswordCannotSignIn() {
        var practice = given.practice();
        practice.staff("Peter").create();
        assertThat(staffSignIn(practice.emailOf("Peter"), "")).isEmpty();
        assertThat(staffSignIn(practice.emailOf("Peter"), Given.PASSWORD)).isEmpty();
    }

    @Test
    void aForgottenStaffPasswordEndsEverySession() {
        var practice = given.practice();
        staff(practice, "Cara");
        var email = practice.emailOf("Cara");
        var session = staffSignIn(email, Given.PASSWORD).orElseThrow();
        given.as(Caller.VISITOR, () -> signIn.mailLinkToStaff(email));
        given.as(
                Caller.VISITOR,
                () -> signIn.mailLinkToStaff("nobody@" + practice.slug() + ".example"));
        var link = postbox.await(email, "Choose a new password");
        assertThat(
                        database.count(
                                "audit_record WHERE organization_id = ? AND action = 'PASSWORD_RESET_ASKED'",
                                practice.id()))
                .isEqualTo(1);
        given.as(
                Caller.VISITOR,
                () ->
                        confirmation.confirm(
                                confirmation.open(link.secret()), "another fine secret 77"));
        assertThat(signIn.resume(session.secret())).isEmpty();
        assertThat(staffSignIn(email, Given.PASSWORD)).isEmpty();
        assertThat(staffSignIn(email, "another fine secret 77")).isPresent();
    }

    @Test
    void aSessionEndsWithoutARequestAndAfterADay() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = signIn(practice, client.email(), Given.PASSWORD).orElseThrow();
        move(client, "last_seen_at = now() - interval '29 minutes 50 seconds'");
        assertThat(signIn.resume(session.secret())).isPresent();
        move(client, "last_seen_at = now() - interval '29 minutes 50 seconds'");
        assertThat(signIn.resume(session.secret())).as("the look before counted").isPresent();
        move(client, "last_seen_at = now() - interval '30 minutes'");
        assertThat(signIn.resume(session.secret())).isEmpty();
        move(client, "last_seen_at = now(), expires_at = now()");
        assertThat(signIn.resume(session.secret())).isEmpty();
    }

    @Test
    void signingOutEndsThatSessionAlone() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var phone = signIn(practice, client.email(), Given.PASSWORD).orElseThrow();
        var desk = signIn(practice, client.email(), Given.PASSWORD).orElseThrow();
        assertThat(phone.secret()).isNotEqualTo(desk.secret());
        signIn.signOut(phone.secret());
        signIn.signOut(phone.secret());
        signIn.signOut("unknown");
        signIn.signOut(null);
        assertThat(signIn.resume(phone.secret())).isEmpty();
        assertThat(signIn.resume(desk.secret())).isPresent();
    }

    @Test
    void nobodyResumesWithAnythingElse() {
        for (var secret :
                new String[] {null, "", " ", "x", "\0", "' OR 1=1", "x".repeat(1 << 20)}) {
            assertThat(signIn.resume(secret)).isEmpty();
        }
    }

    @Test
    void onlyTheHashOfASessionIsKept() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = signIn(practice, client.email(), Given.PASSWORD).orElseThrow();
        assertThat(
                        database.count(
                                "sign_in_session WHERE client_id = ? AND hash = sha256(?::bytea) AND browser = 'test'",
                                client.id(),
                                session.secret().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(1);
    }

    @Test
    void anOutdatedHashIsRenewedAtTheNextSignIn() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var weaker = Argon2Function.getInstance(8 * 1024, 1, 1, 32, Argon2.ID);
        database.update(
                "UPDATE client SET password_hash = ? WHERE id = ?",
                Password.hash(Given.PASSWORD).addRandomSalt(16).with(weaker).getResult(),
                client.id());
        assertThat(signIn(practice, client.email(), Given.PASSWORD)).isPresent();
        assertThat(
                        (String)
                                database.value(
                                        "SELECT password_hash FROM client WHERE id = ?",
                                        client.id()))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(signIn(practice, client.email(), Given.PASSWORD)).isPresent();
    }

    private Caller.Staff staff(Practice practice, String name) {
        var made = practice.staff(name).role(CARE_COORDINATOR).create();
        var mail = postbox.await(practice.emailOf(name), "Set up your account");
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(mail.secret()), Given.PASSWORD));
        return made;
    }

    private void move(Practice.Registered client, String change) {
        database.update(
                "UPDATE sign_in_session SET " + change + " WHERE client_id = ?", client.id());
    }

    private Optional<SignedIn> signIn(Practice practice, String email, String password) {
        return given.as(Caller.VISITOR, () -> signIn.asClient(practice.slug(), email, password));
    }

    private Optional<SignedIn> staffSignIn(String email, String password) {
        return given.as(Caller.VISITOR, () -> signIn.asStaff(email, password));
    }
}
