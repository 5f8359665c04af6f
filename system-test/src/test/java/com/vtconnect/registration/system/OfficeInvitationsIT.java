package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.InvitePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People are invited to register, by e-mail. */
class OfficeInvitationsIT extends Browser {

    private static final String INVITATION = "An invitation from Riverside Counseling";

    @Test
    void whoIsInvitedRegistersAndThoseWhoMaySeeTheClientSeeIt() throws SQLException {
        var client = Applicant.named("Uma").with("Priya Patel");
        var other = Applicant.named("Udo");
        var page = invite("cara@riverside.example");
        page.type("Uma <%s>, nobody at all%n%s".formatted(client.email(), other.email())).look();
        page.says("Looked through; nothing is sent yet");
        page.says("This is not an e-mail address.");
        page.visitor().examine("InvitePage, looked through");
        assertThat(page.typed()).contains("nobody at all", client.email(), other.email());

        page.press("Send 2 invitations");

        page.says("2 invitations are on the way. What could not be sent is still in the field.");
        assertThat(page.typed()).isEqualTo("nobody at all");
        assertNarrow(page.visitor());
        var mail = mailBox().next(client.email(), INVITATION);
        assertThat(mail.text()).contains(deployment().portal("riverside", ""));
        mailBox().next(other.email(), INVITATION);
        sent(client, other);
        registerAndConfirm(visitor(), "riverside", client);

        var list = page.list();
        list.rowSays(client.email(), "Registered and confirmed");
        list.rowSays(client.email(), "Cara Cole");
        list.rowSays(other.email(), "Sent");
        assertNarrow(list.visitor());
        var hidden = invite("dana@riverside.example").list();
        hidden.rowSays(client.email(), "Sent");
        hidden.rowSays(client.email(), "Can be sent again from");
        assertThat(hidden.row(client.email()).innerText()).doesNotContain("Registered");
        hidden.only("Registered and confirmed");
        hidden.doesNotSay(client.email());
        var again = invite("cara@riverside.example");
        again.type(client.email() + " " + other.email()).look();
        again.says("This person is a client already.");
        again.says("Cara Cole invited this person on");
        assertThat(again.pressable("Send one invitation").count()).isZero();
    }

    @Test
    void aListComesFromAFileAndNothingTypedIsLostByAFileThatIsNone() {
        var typed = Applicant.named("Ugo").email();
        var first = Applicant.named("Ula").email();
        var second = Applicant.named("Uwe").email();
        var page = invite("olivia@riverside.example");
        page.type(typed);
        page.choose("book.xlsx", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)).look();
        page.says("This is a workbook.");
        assertThat(page.typed()).isEqualTo(typed);
        page.visitor().examine("InvitePage, file refused");
        page.choose("many.csv", "a@x.example\n".repeat(70_000).getBytes(StandardCharsets.UTF_8))
                .look();
        page.says("The file has more than 500 lines.");
        page.choose("huge.csv", "a@x.example\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        page.says("The file is larger than 1 MB.");
        page.choose(
                        "list.csv",
                        "Nombre;Correo electrónico\nÑandú;%s\n\"Lima; Ana\";%s\n"
                                .formatted(first, second)
                                .getBytes(Charset.forName("windows-1252")))
                .look();
        assertThat(page.typed()).isEqualTo(String.join("\n", typed, first, second));

        page.type(page.typed() + "\n" + first);
        page.press("Send 3 invitations");
        page.says("Nothing is sent yet: the list is not the one that was looked through.");
        page.says("It stands in the list before; one e-mail is enough.");
        page.visitor().page().getByText("Spanish").first().click();
        page.sent("Send 3 invitations").says("3 invitations are on the way.");
        for (var email : List.of(typed, first, second)) {
            assertThat(mailBox().next(email, "Una invitación de Riverside Counseling").text())
                    .contains("responda a este mensaje");
        }
    }

    @Test
    void twoClicksInviteOnceAndWhoAsksNotToBeInvitedIsLeftAlone() throws SQLException {
        var person = Applicant.named("Urs");
        var page = invite("cara@riverside.example").type(person.email()).look();
        page.pressable("Send one invitation").dblclick();
        page.says("One invitation is on the way.");
        mailBox().next(person.email(), INVITATION);
        sent(person);
        var list = invite("cara@riverside.example").list().find(person.email());
        list.inRow(person.email(), "Do not invite again");
        list.visitor().examine("InvitationsPage, not again");
        list.press("Yes, do it");
        list.says(person.email() + " will not be invited again.");
        list.rowSays(person.email(), "Asked not to be invited");
        var again = invite("olivia@riverside.example").type(person.email()).look();
        again.says("This person asked not to be invited again.");
        list.inRow(person.email(), "Allow invitations");
        list.says(person.email() + " can be invited again.");
        update(
                "UPDATE invitation SET sent_at = now() - interval '8 days' WHERE email = ?",
                person.email());
        list.find(person.email()).inRow(person.email(), "Send again");
        list.says("The invitation to " + person.email() + " goes out again.");
        assertThat(mailBox().nth(person.email(), INVITATION, 2)).isNotNull();
        assertThat(mailBox().subjects(person.email())).hasSize(2);
    }

    @Test
    void anInvitationThatFailedLeadsFromTheFailedMailsToTheList() throws SQLException {
        var person = Applicant.named("Ulf");
        invite("helen@harbor.example").type(person.email()).look().sent("Send one invitation");
        mailBox().next(person.email(), "An invitation from");
        sent(person);
        update(
                "UPDATE outgoing_mail SET sent_at = NULL, given_up_at = now(), last_error = '550 5.1.1 No such user' WHERE recipient = ?",
                person.email());
        var failed = OfficeSignInPage.as(visitor(), "helen@harbor.example").failedMails();
        failed.says("There is no mailbox with this address.");
        failed.press("Open the invitations");
        failed.visitor().page().waitForURL("**/client/invitations*");
        failed.says("There is no mailbox with this address.");
        failed.pressable("Send again").waitFor();
        failed.visitor().examine("InvitationsPage, failed");
    }

    @Test
    void thePracticeOfOnePractitionerPromisesNoChoice() {
        invite("helen@harbor.example").says("choose “Not sure”");
        var alone = invite("maya@solo.example");
        alone.says("fill in the short form.");
        alone.says("complete el breve formulario.");
        alone.doesNotSay("Not sure");
        alone.doesNotSay("Aún no lo sé");
    }

    private InvitePage invite(String staff) {
        return OfficeSignInPage.as(visitor(), staff).clients().invite();
    }

    private static void assertNarrow(Visitor visitor) {
        visitor.page().setViewportSize(320, 640);
        visitor.assertNoSidewaysScrolling();
        visitor.page().setViewportSize(1280, 900);
    }

    /** What arrived, noted as sent, which the server does within a second. */
    private void sent(Applicant... people) throws SQLException {
        for (var one : people) {
            update(
                    "UPDATE outgoing_mail SET sent_at = now(), claimed_until = NULL WHERE recipient = ? AND sent_at IS NULL",
                    one.email());
        }
    }
}
