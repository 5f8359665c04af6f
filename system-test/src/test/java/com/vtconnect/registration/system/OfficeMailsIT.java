package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What became of a mail, and how it is sent once more. */
class OfficeMailsIT extends Browser {

    private static final String SET_UP = "Set up your account";

    @Test
    void anInvitationIsSentAgainFromTheStaffRecord() throws SQLException {
        var person = Applicant.named("Ines");
        var staff =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .staff()
                        .createNew()
                        .fillIn(person)
                        .check("Adult Services", true)
                        .create();
        var first = sent(person);
        var page = staff.edit(person.firstName() + " " + person.lastName());
        page.says("Sent");
        page.visitor().examine("StaffEditPage, mails");

        page.press("Send again");

        page.says("The e-mail goes out again.");
        assertThat(mailBox().nth(person.email(), SET_UP, 2).link()).isNotEqualTo(first.link());

        update("UPDATE staff_member SET password_hash = 'chosen' WHERE email = ?", person.email());
        page.press("Resend e-mail");
        page.says("This e-mail has been sent again already, or is no longer needed.");
    }

    @Test
    void aMailIsSentAgainFromTheClientsRecord() throws SQLException {
        var client = Applicant.named("Ida");
        var record =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .createNew()
                        .fillIn(client)
                        .create();
        sent(client);
        record.visitor().page().reload();
        record.press("Send again");
        record.says("The e-mail goes out again.");
        record.says("Cara Cole sent the e-mail “Set up your account” again");
        assertThat(mailBox().nth(client.email(), SET_UP, 2)).isNotNull();
    }

    @Test
    void whoSendsTheLinkAgainFromTheListTooSoonOrTooLateIsToldSo() throws SQLException {
        var client = Applicant.named("Inga");
        var list =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .createNew()
                        .fillIn(client)
                        .create()
                        .clients()
                        .tab("Not confirmed");
        list.fill("Find by name or e-mail", client.email());
        list.press("Find");
        list.inRow(client, "Resend e-mail");
        list.says("Another e-mail with a link is on its way to " + client.fullName());
        list.inRow(client, "Resend e-mail");
        list.says("This e-mail has been sent again already");

        update(
                "UPDATE client SET agreed_at = now(), confirmed_at = now() WHERE email = ?",
                client.email());
        list.inRow(client, "Resend e-mail");
        list.says(client.fullName() + " has confirmed the address meanwhile");
        assertThat(list.row(client).count()).isZero();
    }

    @Test
    void thatItIsTooOftenIsNotSaidTogetherWithWhatWentWell() throws SQLException {
        var client = Applicant.named("Ivo");
        var record =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .createNew()
                        .fillIn(client)
                        .with("Priya Patel")
                        .create();
        record.endAssociation("moved to another town");
        update(
                """
                INSERT INTO attempt_count (key, count, since, blocked_until)
                VALUES (sha256('MAIL_TO_ADDRESS\\000riverside\\000'::bytea || convert_to(?, 'UTF8')), 99, now(), now() + interval '1 hour')
                """,
                client.email());
        record.press("Resend e-mail");
        record.says("Too many tries.");
        record.doesNotSay("Priya Patel can no longer connect.");
    }

    @Test
    void whatIsOlderStandsOnTheRecordToo() throws SQLException {
        var client = Applicant.named("Ines");
        var record =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .clients()
                        .createNew()
                        .fillIn(client)
                        .create();
        sent(client);
        update(
                """
                INSERT INTO outgoing_mail (id, organization_id, client_id, kind, recipient, sender_name, subject, created_at, due_at,
                    sent_at)
                SELECT nextval('entity_seq'), organization_id, client_id, 'NEW_MESSAGE', recipient, sender_name, 'New',
                    created_at + interval '1 second', due_at, sent_at
                FROM outgoing_mail, generate_series(1, 40) WHERE recipient = ?
                """,
                client.email());
        var page = record.visitor().page();
        page.reload();
        assertThat(page.getByText("New private message").count()).isEqualTo(30);
        record.visitor().examine("ClientRecordPage, older e-mails");
        record.press("Show older e-mails");
        page.waitForURL("**mails=60*");
        assertThat(page.getByText("New private message").count()).isEqualTo(40);
        record.press("Send again");
        record.says("The e-mail goes out again.");
        assertThat(mailBox().nth(client.email(), SET_UP, 2)).isNotNull();
        assertThat(page.getByText("New private message").count())
                .as("shown after something was done, too")
                .isEqualTo(40);
    }

    @Test
    void aMailThatReachedNobodySaysWhyAndLeadsToTheRecordWhereItIsSentAgain() throws SQLException {
        var person = Applicant.named("Ilja");
        OfficeSignInPage.as(visitor(), "helen@harbor.example")
                .staff()
                .createNew()
                .fillIn(person)
                .check("General", true)
                .create();
        sent(person);
        update(
                "UPDATE outgoing_mail SET sent_at = NULL, given_up_at = now(), last_error = '550 5.1.1 No such user' WHERE recipient = ?",
                person.email());
        var failed = OfficeSignInPage.as(visitor(), "helen@harbor.example").failedMails();
        failed.says("There is no mailbox with this address.");
        failed.press("Open the record");
        failed.says("Not delivered");
        failed.press("Send again");
        failed.says("The e-mail goes out again.");
        assertThat(mailBox().nth(person.email(), SET_UP, 2)).isNotNull();
    }

    /** What arrived, noted as sent, which the server does within a second. */
    private ReceivedMail sent(Applicant person) throws SQLException {
        var mail = mailBox().next(person.email(), SET_UP);
        update(
                "UPDATE outgoing_mail SET sent_at = now() WHERE recipient = ? AND sent_at IS NULL",
                person.email());
        return mail;
    }
}
