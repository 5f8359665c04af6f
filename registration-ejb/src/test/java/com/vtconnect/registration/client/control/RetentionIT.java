package com.vtconnect.registration.client.control;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.confirmation.control.OldTokens;
import com.vtconnect.registration.notification.control.OldMails;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept for a while, and then not: the mail journal and the links that were mailed. */
class RetentionIT extends Deployments {

    private static final String MAILS = "outgoing_mail WHERE client_id = ?";
    private static final String LINKS = "token WHERE client_id = ?";

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject EmailConfirmation confirmation;
    @Inject OldMails oldMails;
    @Inject OldTokens oldTokens;

    @Test
    void mailsSentOrGivenUpNinetyDaysAgoLeaveTheJournal() {
        var client = given.practice().client().unconfirmed();
        postbox.await(client.email(), "Confirm your e-mail");
        database.await(MAILS + " AND sent_at IS NOT NULL", client.id());
        makeOldest(client);
        ended(client, "sent_at", "89 days 23 hours");
        given.keepHouse();
        assertThat(database.count(MAILS, client.id())).isEqualTo(1);
        ended(client, "sent_at", "90 days 1 minute");
        given.keepHouse();
        assertThat(database.count(MAILS, client.id())).isZero();
    }

    @Test
    void aMailThatWasGivenUpGoesTooAndOneThatStillWaitsDoesNot() {
        var practice = given.practice();
        var gone = practice.client().unconfirmed();
        var waiting = practice.client().unconfirmed();
        for (var client : List.of(gone, waiting)) {
            database.await(MAILS + " AND sent_at IS NOT NULL", client.id());
            makeOldest(client);
            database.update(
                    """
                    UPDATE outgoing_mail SET sent_at = NULL, created_at = now() - interval '1 year',
                        due_at = now() + interval '1 hour'
                    WHERE client_id = ?
                    """,
                    client.id());
        }
        ended(gone, "given_up_at", "91 days");
        given.keepHouse();
        assertThat(database.count(MAILS, gone.id())).isZero();
        assertThat(database.count(MAILS, waiting.id())).isEqualTo(1);
    }

    @Test
    void aLinkIsRememberedForThirtyDaysAfterItsEnd() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var link = postbox.await(client.email(), "Confirm your e-mail").secret();
        expired(client, "29 days 23 hours");
        given.keepHouse();
        assertThat(confirmation.open(link).state().name()).isEqualTo("EXPIRED");
        expired(client, "30 days 1 minute");
        given.keepHouse();
        assertThat(confirmation.open(link).state().name()).isEqualTo("UNKNOWN");
        var used = practice.client().confirmed();
        expired(used, "30 days 1 minute");
        var open = practice.client().unconfirmed();
        given.keepHouse();
        assertThat(database.count(LINKS, used.id())).isZero();
        assertThat(database.count(LINKS, open.id())).isEqualTo(1);
    }

    @Test
    void nodesThatPurgeAtOnceShareTheRows() {
        var client = given.practice().client().unconfirmed();
        database.await(MAILS + " AND sent_at IS NOT NULL", client.id());
        database.update(
                """
                INSERT INTO outgoing_mail (id, organization_id, kind, client_id, recipient, sender_name, subject,
                    created_at, due_at, sent_at)
                SELECT (SELECT least(min(id), 0) FROM outgoing_mail) - n, m.organization_id, m.kind, m.client_id, m.recipient,
                    m.sender_name, m.subject, m.created_at, m.due_at, now() - interval '1 year'
                FROM outgoing_mail m, generate_series(1, 1000) n WHERE m.client_id = ?
                """,
                client.id());
        database.update(
                """
                INSERT INTO token (id, organization_id, purpose, client_id, email, hash, created_at, expires_at)
                SELECT -n, t.organization_id, t.purpose, t.client_id, t.email, t.hash || n::text::bytea,
                    t.created_at, now() - interval '1 year'
                FROM token t, generate_series(1000000, 1000999) n WHERE t.client_id = ?
                """,
                client.id());
        var outcomes =
                together.run(
                        List.of(
                                request(Caller.SYSTEM, this::purgeAll),
                                request(Caller.SYSTEM, this::purgeAll),
                                request(Caller.SYSTEM, this::purgeAll)));
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        // What the server's own round has in hand.
        given.keepHouse();
        assertThat(database.count(MAILS, client.id())).isEqualTo(1);
        assertThat(database.count(LINKS, client.id())).isEqualTo(1);
    }

    private void purgeAll() {
        var purged = 1;
        while (purged > 0) {
            purged = oldMails.doSome() + oldTokens.doSome();
        }
    }

    /** The server of the tests is full of mails of other tests, whatever ids they have. */
    private void makeOldest(Registered client) {
        database.update(
                """
                UPDATE outgoing_mail SET id = (SELECT least(min(id), 0) FROM outgoing_mail) - id
                WHERE client_id = ?
                """,
                client.id());
    }

    private void ended(Registered client, String column, String ago) {
        database.update(
                "UPDATE outgoing_mail SET %s = now() - ?::interval WHERE client_id = ?"
                        .formatted(column),
                ago,
                client.id());
    }

    private void expired(Registered client, String ago) {
        database.update(
                "UPDATE token SET expires_at = now() - ?::interval WHERE client_id = ?",
                ago,
                client.id());
    }
}
