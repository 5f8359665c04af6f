package com.vtconnect.registration.invitation.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.invitation.boundary.AddressLine.Finding;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.Sort;
import com.vtconnect.registration.invitation.boundary.InvitationListQuery.State;
import com.vtconnect.registration.notification.entity.MailTrouble;
import com.vtconnect.registration.notification.entity.SentAlready;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What became of each invitation, and who may know it. */
class SentInvitationsIT extends Deployments {

    @Inject Given given;
    @Inject InvitationGiven invited;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject SentInvitations sent;
    @Inject ClientDeparture departure;

    @Test
    void whoRegistersIsSeenOnlyByThoseWhoMaySeeThatClient() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Adults").create();
        var cole = practice.staff("Cole").role(CARE_COORDINATOR).in("Families").create();
        var registered = Given.newEmail();
        var confirmed = Given.newEmail();
        var nobody = Given.newEmail();
        invited.send(cole, registered, confirmed, nobody);
        for (var email : List.of(registered, confirmed, nobody)) {
            database.await("outgoing_mail WHERE recipient = ? AND sent_at IS NOT NULL", email);
        }
        practice.client().email(registered).choosing(peter).unconfirmed();
        var client = practice.client().email(confirmed).choosing(peter).confirmed();

        for (var caller : List.of(cara, practice.admin())) {
            assertThat(invited.row(caller, registered).state()).isEqualTo(State.REGISTERED);
            assertThat(invited.row(caller, confirmed).state()).isEqualTo(State.CONFIRMED);
            assertThat(invited.row(caller, confirmed).clientId()).isEqualTo(client.id());
            assertThat(invited.row(caller, confirmed).mayGoAgain()).isFalse();
            assertThat(invited.inState(caller, State.SENT)).containsExactly(nobody);
        }
        for (var email : List.of(registered, confirmed, nobody)) {
            var row = invited.row(cole, email);
            assertThat(row.state()).as("no difference").isEqualTo(State.SENT);
            assertThat(row.clientId()).isNull();
            assertThat(row.sentBy()).isEqualTo("Cole Staff");
        }
        assertThat(invited.inState(cole, State.SENT)).hasSize(3);
        assertThat(invited.inState(cole, State.REGISTERED)).isEmpty();
        assertThat(invited.inState(cole, State.CONFIRMED)).isEmpty();
        invited.sentAgo(confirmed, "8 days");
        invited.sentAgo(nobody, "8 days");
        assertThat(invited.row(cole, confirmed).mayGoAgain())
                .as("as with anybody else")
                .isEqualTo(invited.row(cole, nobody).mayGoAgain())
                .isTrue();
    }

    @Test
    void whoWasMergedIntoAnotherRecordHasRegistered() {
        var practice = given.practice();
        var email = Given.newEmail();
        invited.send(practice.admin(), email);
        var merged = practice.client().email(email).unconfirmed();
        var between = practice.client().unconfirmed();
        var survivor = practice.client().confirmed();
        merge(merged.id(), between.id());
        merge(between.id(), survivor.id());
        var row = invited.row(practice.admin(), email);
        assertThat(row.state()).isEqualTo(State.CONFIRMED);
        assertThat(row.clientId()).isEqualTo(survivor.id());
        assertThat(invited.check(practice.admin(), email)).containsExactly(Finding.IS_CLIENT);
    }

    private void merge(long merged, long survivor) {
        database.update(
                "UPDATE client SET inactive_since = now(), merged_into_id = ? WHERE id = ?",
                survivor,
                merged);
    }

    @Test
    void whatCouldNotBeSentSaysWhyAndMayGoAgainAtOnceWhenItIsGivenUp() {
        var practice = given.practice();
        var email = "nobody-" + Given.newEmail();
        invited.send(practice.admin(), email);
        database.await("outgoing_mail WHERE recipient = ? AND last_error IS NOT NULL", email);
        var failing = invited.row(practice.admin(), email);
        assertThat(failing.state()).isEqualTo(State.FAILED);
        assertThat(failing.trouble()).isEqualTo(MailTrouble.UNKNOWN_ADDRESS);
        assertThat(failing.answer()).contains("No such user here");
        assertThat(failing.nextAttempt()).isNotNull();
        assertThat(failing.mayGoAgain()).as("it is still tried").isFalse();
        database.update(
                "UPDATE outgoing_mail SET given_up_at = now(), claimed_until = NULL WHERE recipient = ?",
                email);
        var givenUp = invited.row(practice.admin(), email);
        assertThat(givenUp.nextAttempt()).isNull();
        assertThat(givenUp.mayGoAgain()).isTrue();
        again(practice.admin(), givenUp.id());
        assertThat(invited.mails(email)).as("the journal keeps one of them").isEqualTo(1);
        assertThat(invited.row(practice.admin(), email).times()).isEqualTo(2);
    }

    @Test
    void itGoesAgainOnceAfterAWeek() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var email = Given.newEmail();
        invited.send(practice.admin(), email);
        postbox.await(email, "An invitation from");
        var id = invited.row(cara, email).id();
        assertThatThrownBy(() -> again(cara, id)).isInstanceOf(SentAlready.class);
        invited.sentAgo(email, "8 days");

        var outcomes =
                together.run(
                        List.of(
                                request(cara, () -> sent.sendAgain(id)),
                                request(practice.admin(), () -> sent.sendAgain(id))));

        assertThat(outcomes.stream().filter(Together.Outcome::isSuccess)).hasSize(1);
        postbox.await(email, "An invitation from", 2);
        assertThat(invited.row(cara, email).times()).isEqualTo(2);
        assertThatThrownBy(() -> again(given.practice().admin(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoAsksNotToBeInvitedIsInvitedByNobodyUntilTheyAskAgain() {
        var practice = given.practice();
        var email = Given.newEmail();
        invited.send(practice.admin(), email);
        var id = invited.row(practice.admin(), email).id();
        invited.sentAgo(email, "8 days");
        given.as(practice.admin(), () -> sent.stop(id));

        var row = invited.row(practice.admin(), email);
        assertThat(row.state()).isEqualTo(State.STOPPED);
        assertThat(row.mayGoAgain()).isFalse();
        assertThatThrownBy(() -> again(practice.admin(), id)).isInstanceOf(SentAlready.class);
        assertThat(invited.check(practice.admin(), email)).containsExactly(Finding.STOPPED);
        given.as(practice.admin(), () -> sent.allow(id));
        assertThat(invited.check(practice.admin(), email)).containsExactly(Finding.READY);

        given.as(practice.admin(), () -> sent.stop(id));
        invited.sentAgo(email, "91 days");
        given.keepHouse();
        assertThat(database.count("invitation WHERE email = ?", email)).isZero();
        assertThat(invited.check(practice.admin(), email))
                .as("remembered without the address")
                .containsExactly(Finding.STOPPED);
        assertThat(invited.check(given.practice().admin(), email))
                .as("by this practice alone")
                .containsExactly(Finding.READY);
    }

    @Test
    void whatHasNotGoneOutIsTakenBack() {
        var practice = given.practice();
        var email = Given.newEmail();
        var addresses =
                IntStream.rangeClosed(1, 21).mapToObj(n -> n < 21 ? n + "-" + email : email);
        // Ten seconds behind the first.
        invited.send(practice.admin(), addresses.toArray(String[]::new));
        invited.hold(email);
        var id = invited.row(practice.admin(), email).id();
        assertThat(invited.row(practice.admin(), email).state()).isEqualTo(State.QUEUED);
        given.as(practice.admin(), () -> sent.stop(id));
        assertThat(invited.mails(email)).isZero();
        assertThat(invited.row(practice.admin(), email).state()).isEqualTo(State.STOPPED);
        given.as(practice.admin(), () -> sent.allow(id));
        var row = invited.row(practice.admin(), email);
        assertThat(row.state()).isEqualTo(State.WITHDRAWN);
        assertThat(row.mayGoAgain()).isTrue();
        again(practice.admin(), id);
        postbox.await(email, "An invitation from");
    }

    @Test
    void whomThePracticeInvitedIsForgottenAfterNinetyDaysAndWithTheClient() {
        var practice = given.practice();
        var old = Given.newEmail();
        var recent = Given.newEmail();
        var deleted = Given.newEmail();
        invited.send(practice.admin(), old, recent, deleted);
        invited.sentAgo(old, "90 days 1 minute");
        invited.sentAgo(recent, "89 days 23 hours");
        given.keepHouse();
        assertThat(database.count("invitation WHERE email = ?", old)).isZero();
        assertThat(database.count("invitation WHERE email = ?", recent)).isEqualTo(1);
        database.update("DELETE FROM outgoing_mail WHERE recipient = ?", recent);
        assertThat(database.count("invitation WHERE email = ?", recent))
                .as("never longer than the journal")
                .isZero();
        var client = practice.client().email(deleted).unconfirmed();
        invited.sentAgo(deleted, "1 day");
        given.as(practice.admin(), () -> departure.delete(client.id()));
        assertThat(database.count("invitation WHERE email = ?", deleted)).isZero();
        assertThat(database.count("outgoing_mail WHERE recipient = ?", deleted)).isZero();
    }

    @Test
    void isSearchedSortedAndPaged() {
        var practice = given.practice();
        var word = UUID.randomUUID().toString().substring(0, 8);
        var b = "b-" + word + "@x.example";
        var a = "a_" + word + "@x.example";
        invited.send(practice.admin(), b);
        invited.send(practice.admin(), a, Given.newEmail());
        assertThat(emails(practice.admin(), word.toUpperCase(), Sort.EMAIL, true, 0))
                .containsExactly(a, b);
        assertThat(emails(practice.admin(), word, Sort.SENT, true, 0)).containsExactly(b, a);
        assertThat(emails(practice.admin(), word, Sort.SENT, false, 1)).containsExactly(b);
        assertThat(emails(practice.admin(), "_" + word, Sort.EMAIL, true, 0)).containsExactly(a);
        assertThat(emails(practice.admin(), null, Sort.EMAIL, false, 0)).hasSize(3);
        assertThat(emails(given.practice().admin(), word, Sort.EMAIL, true, 0)).isEmpty();
    }

    private List<String> emails(
            Caller.Staff caller, String search, Sort sort, boolean ascending, int first) {
        var page =
                invited.page(
                        caller, new InvitationListQuery(null, search, sort, ascending, first, 10));
        return page.rows().stream().map(InvitationRow::email).toList();
    }

    private void again(Caller.Staff caller, long id) {
        given.as(caller, () -> sent.sendAgain(id));
    }
}
