package com.vtconnect.registration.notification.control;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.notification.boundary.MailJournal;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.MailRow.MailState;
import com.vtconnect.registration.notification.entity.MailToSend;
import com.vtconnect.registration.notification.entity.MailTrouble;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutboxIT extends Deployments {

    private static final String CONFIRM = "Confirm your e-mail";

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject OutboxWorker worker;
    @Inject OutboxClaims claims;
    @Inject MailJournal journal;

    @Test
    void aMailThatIsOutKeepsItsTraceAndForgetsItsText() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var mail = postbox.await(client.email(), CONFIRM);
        database.await("outgoing_mail WHERE client_id = ? AND sent_at IS NOT NULL", client.id());
        assertThat(
                        database.count(
                                """
                                outgoing_mail WHERE client_id = ? AND attempts = 1 AND last_error IS NULL
                                AND plain_text IS NULL AND html IS NULL AND claimed_until IS NULL
                                """,
                                client.id()))
                .isEqualTo(1);
        var id = database.value("SELECT id FROM outgoing_mail WHERE client_id = ?", client.id());
        assertThat(mail.messageId()).isEqualTo("<registration-mail-" + id + "@portal.example>");
        assertThat(mail.headers()).contains("Auto-Submitted: auto-generated");
        assertThat(mail.from()).isEqualTo("Willow Practice <no-reply@portal.example>");
        assertThat(mail.text()).isNotBlank();
        assertThat(mail.html()).isNotBlank();
    }

    @Test
    void aMailServerThatIsDownStopsNobodyAndLosesNothing() {
        var practice = given.practice();
        Practice.Registered client;
        postbox.close();
        try {
            client = practice.client().unconfirmed();
            database.await(
                    "outgoing_mail WHERE client_id = ? AND last_error IS NOT NULL", client.id());
            assertThat(
                            database.count(
                                    """
                                    outgoing_mail WHERE client_id = ? AND attempts = 1 AND sent_at IS NULL
                                    AND claimed_until IS NULL AND given_up_at IS NULL
                                    AND due_at BETWEEN now() AND now() + interval '10 seconds'
                                    """,
                                    client.id()))
                    .isEqualTo(1);
            assertThat(failed(practice))
                    .filteredOn(row -> row.recipient().equals(client.email()))
                    .singleElement()
                    .satisfies(
                            row -> {
                                assertThat(row.state()).isEqualTo(MailState.RETRYING);
                                assertThat(row.nextAttempt()).isNotNull();
                                assertThat(row.trouble()).isEqualTo(MailTrouble.SERVER_AWAY);
                                assertThat(row.answer()).isNotBlank();
                            });
            makeDue(client);
            worker.sendDue();
            database.await(
                    "outgoing_mail WHERE client_id = ? AND attempts = 2 AND claimed_until IS NULL",
                    client.id());
        } finally {
            postbox.open();
        }
        makeDue(client);
        worker.sendDue();
        postbox.await(client.email(), CONFIRM);
        database.await("outgoing_mail WHERE client_id = ? AND sent_at IS NOT NULL", client.id());
        assertThat(failed(practice)).noneMatch(row -> row.recipient().equals(client.email()));
    }

    @Test
    void afterTwoDaysAMailIsGivenUpVisibly() {
        var practice = given.practice();
        var client = practice.client().email("later-" + Given.newEmail()).unconfirmed();
        database.await("outgoing_mail WHERE client_id = ? AND last_error IS NOT NULL", client.id());
        assertThat(state(practice, client)).isEqualTo(MailState.RETRYING);
        database.update(
                "UPDATE outgoing_mail SET created_at = now() - interval '47 hours' WHERE client_id = ?",
                client.id());
        makeDue(client);
        worker.sendDue();
        database.await(
                "outgoing_mail WHERE client_id = ? AND attempts > 1 AND claimed_until IS NULL",
                client.id());
        assertThat(state(practice, client)).isEqualTo(MailState.RETRYING);
        database.update(
                "UPDATE outgoing_mail SET created_at = now() - interval '48 hours' WHERE client_id = ?",
                client.id());
        makeDue(client);
        worker.sendDue();
        database.await(
                "outgoing_mail WHERE client_id = ? AND given_up_at IS NOT NULL", client.id());
        assertThat(state(practice, client)).isEqualTo(MailState.GIVEN_UP);
        assertThat(
                        database.count(
                                "outgoing_mail WHERE client_id = ? AND plain_text IS NULL AND html IS NULL",
                                client.id()))
                .isEqualTo(1);
        var attempts = attempts(client);
        makeDue(client);
        worker.sendDue();
        assertThat(attempts(client)).isEqualTo(attempts);
    }

    @Test
    void anAddressThatDoesNotExistIsGivenUpSoon() {
        var practice = given.practice();
        var client = practice.client().email("nobody-" + Given.newEmail()).unconfirmed();
        database.await("outgoing_mail WHERE client_id = ? AND last_error IS NOT NULL", client.id());
        assertThat(state(practice, client)).isEqualTo(MailState.RETRYING);
        database.update(
                "UPDATE outgoing_mail SET created_at = now() - ?::interval WHERE client_id = ?",
                OutboxClaims.REFUSED_FOR.toSeconds() + " seconds",
                client.id());
        makeDue(client);
        worker.sendDue();
        database.await(
                "outgoing_mail WHERE client_id = ? AND given_up_at IS NOT NULL", client.id());
        assertThat(state(practice, client)).isEqualTo(MailState.GIVEN_UP);
    }

    @Test
    void oneBadAddressHoldsUpNoOther() {
        var practice = given.practice();
        practice.client().email("nobody-" + Given.newEmail()).unconfirmed();
        practice.client().email("later-" + Given.newEmail()).unconfirmed();
        var good = practice.client().unconfirmed();
        postbox.await(good.email(), CONFIRM);
    }

    @Test
    void workersAtTheSameTimeClaimDifferentMails() {
        var practice = given.practice();
        var marker = Given.newEmail();
        write(practice, marker, 60, "now() - interval '1 minute'", "NULL");
        Callable<List<MailToSend>> claim = claims::claim;
        var outcomes =
                together.run(
                        Stream.generate(() -> request(Caller.SYSTEM, claim)).limit(4).toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        var seen = new HashSet<Long>();
        outcomes.stream()
                .flatMap(outcome -> outcome.result().stream())
                .forEach(mail -> assertThat(seen.add(mail.id())).as("claimed twice").isTrue());
        assertThat(seen).isNotEmpty();
        assertThat(database.count("outgoing_mail WHERE recipient = ? AND attempts > 1", marker))
                .isZero();
        database.update("DELETE FROM outgoing_mail WHERE recipient = ?", marker);
    }

    @Test
    void workersAtTheSameTimeSendEachMailOnce() {
        var practice = given.practice();
        var marker = Given.newEmail();
        write(practice, marker, 30, "now()", "NULL");
        together.run(
                Stream.generate(() -> request(Caller.SYSTEM, () -> worker.sendDue()))
                        .limit(3)
                        .toList());
        worker.sendDue();
        postbox.await(marker, "Number", 30);
        database.await(
                "(SELECT count(*) AS sent FROM outgoing_mail WHERE recipient = ? AND sent_at IS NOT NULL) c WHERE sent = 30",
                marker);
        assertThat(postbox.all(marker, "Number"))
                .extracting(Postbox.Mail::subject)
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatADeadNodeHadClaimedAnotherSends() {
        var practice = given.practice();
        var marker = Given.newEmail();
        write(practice, marker, 1, "now()", "now() + interval '2 minutes'");
        worker.sendDue();
        assertThat(postbox.all(marker, "Number")).isEmpty();
        database.update(
                "UPDATE outgoing_mail SET claimed_until = now() WHERE recipient = ?", marker);
        worker.sendDue();
        postbox.await(marker, "Number");
    }

    @Test
    void aMailThatAnotherNodeHasGivenUpMeanwhileKeepsNoOtherFromBeingMarked() {
        var practice = given.practice();
        var marker = Given.newEmail();
        write(practice, marker, 2, "now() + interval '1 hour'", "NULL");
        database.update(
                "UPDATE outgoing_mail SET given_up_at = now() WHERE recipient = ? AND subject = 'Number 1'",
                marker);
        claims.markSent(
                database.texts("SELECT id FROM outgoing_mail WHERE recipient = ?", marker).stream()
                        .map(Long::valueOf)
                        .toList());
        assertThat(
                        database.texts(
                                "SELECT subject FROM outgoing_mail WHERE recipient = ? AND sent_at IS NOT NULL",
                                marker))
                .containsExactly("Number 2");
    }

    /** Mails that another node has written. */
    private void write(
            Practice practice, String recipient, int howMany, String due, String claimed) {
        database.update(
                """
                INSERT INTO outgoing_mail (id, organization_id, kind, recipient, sender_name, subject,
                    plain_text, html, created_at, due_at, claimed_until)
                SELECT -nextval('entity_seq'), ?, 'CONFIRMATION', ?, 'Willow', 'Number ' || n,
                    'text', '<p>text</p>', now(), %s, %s
                FROM generate_series(1, ?) AS n
                """
                        .formatted(due, claimed),
                practice.id(),
                recipient,
                howMany);
    }

    private void makeDue(Practice.Registered client) {
        database.update("UPDATE outgoing_mail SET due_at = now() WHERE client_id = ?", client.id());
    }

    private Object attempts(Practice.Registered client) {
        return ((Number)
                        database.value(
                                "SELECT attempts FROM outgoing_mail WHERE client_id = ?",
                                client.id()))
                .longValue();
    }

    private List<MailRow> failed(Practice practice) {
        return given.as(practice.admin(), () -> journal.failed(50).rows());
    }

    private MailState state(Practice practice, Practice.Registered client) {
        return failed(practice).stream()
                .filter(row -> row.recipient().equals(client.email()))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
