package com.vtconnect.registration.invitation.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.invitation.boundary.AddressLine.Finding.INVITED_LATELY;
import static com.vtconnect.registration.invitation.boundary.AddressLine.Finding.IS_CLIENT;
import static com.vtconnect.registration.invitation.boundary.AddressLine.Finding.NOT_AN_ADDRESS;
import static com.vtconnect.registration.invitation.boundary.AddressLine.Finding.OVER_LIMIT;
import static com.vtconnect.registration.invitation.boundary.AddressLine.Finding.READY;
import static com.vtconnect.registration.invitation.boundary.AddressLine.Finding.REPEATED;
import static com.vtconnect.registration.invitation.boundary.AddressLine.Finding.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is mailed an invitation, and who is left out. */
class ClientInvitationsIT extends Deployments {

    @Inject Given given;
    @Inject InvitationGiven invited;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject ClientInvitations invitations;

    @Test
    void eachIsMailedAloneInThePracticesNameWithTheWayToRegister() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var ann = Given.newEmail();
        var bo = Given.newEmail();

        var check = invited.send(cara, "Ann Lima <" + ann + ">, " + bo, "nobody at all", ann);

        assertThat(check.lines())
                .extracting(AddressLine::finding)
                .containsExactly(SENT, SENT, NOT_AN_ADDRESS, REPEATED);
        assertThat(check.kept()).containsExactly("nobody at all");
        var mail = postbox.await(ann, "An invitation from Willow Practice");
        assertThat(mail.from()).startsWith("Willow Practice <");
        assertThat(mail.replyTo())
                .as("who wants no more can answer")
                .contains(practice.emailOf("Cara"));
        for (var text : List.of(mail.text(), mail.html())) {
            assertThat(text)
                    .contains(
                            "/" + practice.slug() + "/", "Register", "not want to be invited again")
                    .doesNotContain(bo, "Lima", "Ann", "Cara");
        }
        assertThat(String.join("\n", mail.headers())).doesNotContain(bo);
        postbox.await(bo, "An invitation from Willow Practice");
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE organization_id = ? AND action = 'CLIENTS_INVITED'",
                                practice.id()))
                .as("the trail is kept longer than the addresses")
                .containsExactly("2 addresses");
    }

    @Test
    void theMailIsInTheLanguageThatWasChosen() {
        var practice = given.practice();
        var email = Given.newEmail();
        invited.send(practice.admin(), UUID.randomUUID().toString(), Language.ES, email);
        assertThat(postbox.await(email, "Una invitación de Willow Practice").text())
                .contains("Registrarse", "no hace falta que se registre otra vez");
    }

    @Test
    void nobodyIsMailedTwiceWithinAWeekWhoeverInvites() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var email = Given.newEmail();
        invited.send(practice.admin(), email);
        assertThat(invited.check(cara, email)).containsExactly(INVITED_LATELY);
        assertThat(invited.send(cara, email).lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.finding()).isEqualTo(INVITED_LATELY);
                            assertThat(line.invitedBy()).isEqualTo("Ada Admin");
                            assertThat(line.invitedAt()).isNotNull();
                        });
        assertThat(invited.mails(email)).isEqualTo(1);
        assertThat(invited.check(given.practice().admin(), email))
                .as("another practice knows nothing of it")
                .containsExactly(READY);
        invited.sentAgo(email, "7 days 1 minute");
        assertThat(invited.check(cara, email)).containsExactly(READY);
    }

    @Test
    void aFormThatIsSentTwiceInvitesOnceAndIsAnsweredTheSame() {
        var practice = given.practice();
        var email = Given.newEmail();
        var form = UUID.randomUUID().toString();
        var outcomes =
                together.run(
                        IntStream.range(0, 4)
                                .mapToObj(
                                        click ->
                                                request(
                                                        practice.admin(),
                                                        () ->
                                                                invitations.send(
                                                                        new InviteClients(
                                                                                email,
                                                                                Language.EN,
                                                                                form))))
                                .toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(invited.send(practice.admin(), form, Language.EN, email).sent()).isEqualTo(1);
        assertThat(invited.mails(email)).isEqualTo(1);
        assertThat(database.value("SELECT times FROM invitation WHERE email = ?", email))
                .isEqualTo(1);
    }

    @Test
    void thatSomebodyIsAClientIsToldOnlyToThoseWhoMaySeeThem() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Adults").create();
        var cole = practice.staff("Cole").role(CARE_COORDINATOR).in("Families").create();
        var client = practice.client().choosing(peter).confirmed();
        var stranger = Given.newEmail();

        var seen = given.as(cara, () -> invitations.check(client.email()).lines().get(0));
        assertThat(seen.finding()).isEqualTo(IS_CLIENT);
        assertThat(seen.clientId()).isEqualTo(client.id());
        assertThat(invited.send(cara, client.email()).sent()).isZero();

        var check = invited.send(cole, client.email(), stranger);
        assertThat(check.lines())
                .extracting(AddressLine::finding, AddressLine::clientId, AddressLine::invitedAt)
                .as("no difference")
                .containsExactly(tuple(SENT, null, null), tuple(SENT, null, null));
        assertThat(postbox.await(client.email(), "An invitation from").text())
                .contains("If you have an account with Willow Practice already");
    }

    @Test
    void onADayNoPracticeInvitesMoreThanTheLimit() {
        var practice = given.practice();
        var first = Given.newEmail();
        invited.send(practice.admin(), first);
        database.update(
                """
                INSERT INTO invitation (id, organization_id, email, locale, sent_by_id, sent_at, times, form_key, mail_id)
                SELECT -nextval('entity_seq'), organization_id, n || email, locale, sent_by_id, sent_at, 1, form_key, mail_id
                FROM invitation, generate_series(1, 998) n WHERE email = ?
                """,
                first);
        var second = Given.newEmail();
        var third = Given.newEmail();

        var check = invited.send(practice.admin(), second, third);

        assertThat(check.lines())
                .extracting(AddressLine::finding)
                .containsExactly(SENT, OVER_LIMIT);
        assertThat(check.kept()).as("for tomorrow").containsExactly(third);
        assertThat(invited.mails(third)).isZero();
        database.update(
                "UPDATE invitation SET sent_at = sent_at - interval '25 hours' WHERE organization_id = ?",
                practice.id());
        assertThat(invited.check(practice.admin(), third)).containsExactly(READY);
    }

    @Test
    void nothingAndFarTooMuchAreRefused() {
        var admin = given.practice().admin();
        var many =
                IntStream.range(0, 501)
                        .mapToObj(i -> "p" + i + "@x.example")
                        .collect(Collectors.joining("\n"));
        for (var typed : List.of(" ;, \n", many, "x".repeat(200_001))) {
            assertThatThrownBy(() -> invited.send(admin, typed))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid ->
                                    assertThat(invalid.problems())
                                            .extracting(Problem::reason)
                                            .isSubsetOf(
                                                    Set.of(
                                                            Reason.MISSING,
                                                            Reason.TOO_MANY,
                                                            Reason.TOO_LONG)));
        }
        assertThat(database.count("invitation WHERE organization_id = ?", admin.organizationId()))
                .isZero();
    }

    @Test
    void manyGoOutOneAfterTheOther() {
        var practice = given.practice();
        var word = Given.newEmail();
        var all = IntStream.range(0, 500).mapToObj(i -> i + "-" + word).toArray(String[]::new);
        assertThat(invited.send(practice.admin(), all).sent()).isEqualTo(500);
        assertThat(
                        database.value(
                                """
                                SELECT extract(epoch FROM max(due_at) - min(created_at))::integer FROM outgoing_mail
                                WHERE organization_id = ? AND kind = 'INVITATION'
                                """,
                                practice.id()))
                .as("seconds, at 120 a minute")
                .isIn(249, 250, 251);
        // The server of the tests need not send the rest.
        database.update(
                "DELETE FROM outgoing_mail WHERE organization_id = ? AND kind = 'INVITATION' AND sent_at IS NULL",
                practice.id());
    }
}
