package com.vtconnect.registration.client.boundary;

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
import com.vtconnect.registration.access.control.Limit;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.notification.control.OutboxWorker;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.MailRow.MailState;
import com.vtconnect.registration.notification.entity.MailTrouble;
import com.vtconnect.registration.notification.entity.SentAlready;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientMailJournalIT extends Deployments {

    private static final String CONFIRM = "Confirm your e-mail";

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject OutboxWorker worker;
    @Inject ClientMailJournal journal;
    @Inject ClientRecord record;
    @Inject ClientApproval approval;
    @Inject EmailConfirmation confirmation;

    @Test
    void aMailThatWasSentGoesOutAnewWithAFreshLink() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var first = postbox.await(client.email(), CONFIRM);
        awaitSent(client);
        var mail = mails(practice, client).get(0);
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.mayGoAgain()).isTrue();

        given.as(practice.admin(), () -> journal.sendAgain(client.id(), mail.id()));

        var second = postbox.await(client.email(), CONFIRM, 2);
        assertThat(second.secret()).isNotEqualTo(first.secret());
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(second.secret()), Given.PASSWORD));
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE subject_id = ? AND action = 'MAIL_RESENT'",
                                client.id()))
                .containsExactly("CONFIRMATION");
    }

    @Test
    void ofTwoAtOnceOneSendsAndTheOtherIsTold() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var client = practice.client().unconfirmed();
        awaitSent(client);
        var mail = mails(practice, client).get(0).id();
        var outcomes =
                together.run(
                        request(practice.admin(), () -> journal.sendAgain(client.id(), mail)),
                        request(cara, () -> journal.sendAgain(client.id(), mail)));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .singleElement()
                .satisfies(late -> assertThat(late.failure()).isInstanceOf(SentAlready.class));
        assertThat(database.count("outgoing_mail WHERE client_id = ?", client.id())).isEqualTo(2);
    }

    @Test
    void onlyTheNewestOfItsKindIsOfferedAndOnlyWhileItIsTrue() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        awaitSent(client);
        assertThat(offered(practice, client))
                .containsExactlyInAnyOrder(MailKind.GETTING_STARTED, MailKind.AWAITING_APPROVAL);

        given.as(practice.admin(), () -> approval.approve(client.id(), peter.id()));
        var held = mails(practice, client).get(0);
        assertThat(held.state()).isEqualTo(MailState.HELD);
        assertThat(held.nextAttempt()).isNotNull();
        assertThat(held.mayGoAgain()).isFalse();
        given.holdIsOver(client);
        awaitSent(client);
        assertThat(offered(practice, client))
                .containsExactlyInAnyOrder(MailKind.GETTING_STARTED, MailKind.APPROVED);

        var late =
                mails(practice, client).stream()
                        .filter(mail -> mail.kind() == MailKind.CONFIRMATION)
                        .findFirst()
                        .orElseThrow();
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> journal.sendAgain(client.id(), late.id())))
                .isInstanceOf(SentAlready.class);
        for (var mail : mails(practice, client)) {
            if (mail.mayGoAgain()) {
                given.as(practice.admin(), () -> journal.sendAgain(client.id(), mail.id()));
            }
        }
        postbox.await(client.email(), "approved", 2);
        postbox.await(client.email(), "Get started", 2);
    }

    @Test
    void aMailThatFailsSaysWhyAndIsTriedAtOnceOrWrittenAnewOnceGivenUp() {
        var practice = given.practice();
        var client = practice.client().email("later-" + Given.newEmail()).unconfirmed();
        database.await("outgoing_mail WHERE client_id = ? AND last_error IS NOT NULL", client.id());
        var failing = mails(practice, client).get(0);
        assertThat(failing.state()).isEqualTo(MailState.RETRYING);
        assertThat(failing.trouble()).isEqualTo(MailTrouble.LATER);
        // A long pause, so that nothing but the wish ends it.
        database.update(
                "UPDATE outgoing_mail SET due_at = now() + interval '1 hour' WHERE client_id = ?",
                client.id());

        given.as(practice.admin(), () -> journal.sendAgain(client.id(), failing.id()));

        worker.sendDue();
        database.await(
                "outgoing_mail WHERE client_id = ? AND attempts = 2 AND claimed_until IS NULL",
                client.id());
        assertThat(mails(practice, client)).hasSize(1);

        database.update(
                "UPDATE outgoing_mail SET given_up_at = now(), plain_text = NULL, html = NULL WHERE client_id = ?",
                client.id());
        given.as(practice.admin(), () -> journal.sendAgain(client.id(), failing.id()));
        assertThat(mails(practice, client)).hasSize(2).last().matches(older -> !older.mayGoAgain());
    }

    @Test
    void aMailToAnAddressThatIsNoLongerTheClientsIsNotTriedAgain() {
        var practice = given.practice();
        var client = practice.client().email("later-" + Given.newEmail()).unconfirmed();
        database.await("outgoing_mail WHERE client_id = ? AND last_error IS NOT NULL", client.id());
        database.update(
                "UPDATE outgoing_mail SET due_at = now() + interval '1 hour', recipient = 'old@clients.example' WHERE client_id = ?",
                client.id());
        assertThat(mails(practice, client)).noneMatch(MailRow::mayGoAgain);
    }

    @Test
    void whoAsksTooOftenHasToWait() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        for (var i = 1; i < Limit.MAIL_TO_ADDRESS.free(); i++) {
            sendNewest(practice, client);
        }
        assertThatThrownBy(
                        () -> {
                            sendNewest(practice, client);
                            sendNewest(practice, client);
                        })
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void whatIsWrittenAnewIsCountedWhereItGoes() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var right = Given.newEmail();
        awaitSent(client);
        database.update("UPDATE client SET email = ? WHERE id = ?", right, client.id());
        var counts = database.count("attempt_count");
        sendNewest(practice, client);
        assertThat(database.count("attempt_count"))
                .as("another address is counted")
                .isEqualTo(counts + 1);
        postbox.await(right, "Confirm your e-mail");
    }

    private void sendNewest(Practice practice, Registered client) {
        awaitSent(client);
        var newest = mails(practice, client).get(0).id();
        given.as(practice.admin(), () -> journal.sendAgain(client.id(), newest));
    }

    @Test
    void idsTypedByHandLeadNowhere() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var other = practice.client().unconfirmed();
        awaitSent(client);
        var mail = mails(practice, client).get(0).id();
        var families = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var peter = practice.staff("Peter").practitioner().create();
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        assertNotThere(practice.admin(), other.id(), mail);
        assertNotThere(practice.admin(), client.id(), 1);
        assertNotThere(given.practice().admin(), client.id(), mail);
        assertNotThere(families, client.id(), mail);
    }

    private void assertNotThere(Caller.Staff caller, long clientId, long mailId) {
        assertThatThrownBy(() -> given.as(caller, () -> journal.sendAgain(clientId, mailId)))
                .isInstanceOf(NotFound.class);
    }

    private void awaitSent(Registered client) {
        database.awaitNone("outgoing_mail WHERE client_id = ? AND sent_at IS NULL", client.id());
    }

    private List<MailRow> mails(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> journal.of(client.id(), 50)).rows();
    }

    private List<MailKind> offered(Practice practice, Registered client) {
        return mails(practice, client).stream()
                .filter(MailRow::mayGoAgain)
                .map(MailRow::kind)
                .toList();
    }
}
