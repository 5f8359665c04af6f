package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.ClientRecordPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import org.junit.jupiter.api.Test;

/** What staff do with the records of their clients. */
class OfficeClientsIT extends Browser {

    private static final String SET_UP = "Set up your account";

    @Test
    void aClientWhomStaffPutInSetsUpTheAccountAndMayConnect() {
        var client = Applicant.named("Nora");
        var record = created(client);
        record.says("The e-mail address is not confirmed.");
        mailBox().next(client.email(), SET_UP);
        record.press("Resend e-mail");
        record.says("Another e-mail with a link is on its way.");
        var mail = mailBox().nth(client.email(), SET_UP, 2);

        var visitor = visitor();
        var page = ChoosePasswordPage.open(visitor, mail.link());
        page.says("By confirming you agree");
        page.choose(Applicant.PASSWORD).confirm();

        ClientHomePage.open(visitor, "riverside").says("Priya Patel");
        mailBox().next(client.email(), "Get started");
        record.visitor().page().reload();
        record.says("May connect");
    }

    @Test
    void anAddressInUseIsSaidAndNothingThatWasTypedIsLost() {
        var page =
                OfficeSignInPage.as(visitor(smallPhone()), "cara@riverside.example")
                        .clients()
                        .createNew()
                        .fillIn(Applicant.named("Nadia"))
                        .with("Priya Patel");
        page.fill("Email", "Casey@Clients.example");
        page.createInVain();
        page.says("There is a client with this address already.");
        assertThat(page.field("First name").inputValue()).startsWith("Nadia");
        assertThat(page.visitor().page().getByLabel("Priya Patel").isChecked()).isTrue();
        page.visitor().assertNoSidewaysScrolling();
        page.press("Open the record of the client who has this address");
        page.says("Casey Client");
    }

    @Test
    void ofTwoWhoCorrectARecordTheSecondIsToldAndKeepsWhatWasTyped() {
        var client = Applicant.named("Elif");
        var record = created(client);
        var first = record.edit();
        var second = OfficeSignInPage.as(visitor(), "olivia@riverside.example").clients();
        var late = second.open(client).edit();
        first.fill("Phone", "+1 555 0142");
        first.save().says("+1 555 0142");
        late.fill("First name", "Elifa");
        late.saveInVain();
        late.says("Somebody else saved this meanwhile");
        assertThat(late.field("First name").inputValue()).isEqualTo("Elifa");
    }

    @Test
    void anAssociationEndsWithAReasonAndTheClientLeavesAndIsDeleted() {
        var client = Applicant.named("Lena");
        var record = created(client);
        record.endAssociation("moved to another town");
        record.says("can no longer connect");
        record.says("moved to another town");
        record.inactivate("has left");
        record.says("is inactive now");
        record.says("has left");
        var list = record.delete();
        list.says("The client is deleted.");
        assertThat(list.tab("Inactive").row(client).count()).isZero();
    }

    @Test
    void whoMayBeOnePersonTwiceIsShownAndTheListIsDownloaded() throws java.io.IOException {
        var first = Applicant.named("Tova");
        created(first);
        var again =
                new Applicant(
                        first.firstName(),
                        first.lastName(),
                        first.dateOfBirth(),
                        first.email().replace("@", "+two@"),
                        null);
        var record =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .clients()
                        .createNew()
                        .fillIn(again)
                        .create();
        record.says("Possibly the same person");
        record.says(first.email());
        record.visitor().examine("ClientRecordPage, possible duplicate");
        var list = record.clients().tab("Unassigned");
        assertThat(list.row(again).innerText()).contains("Possible duplicate");
        assertThat(list.download())
                .startsWith("\uFEFF\"Last name\",\"First name\"")
                .contains("\"" + again.email() + "\"")
                .doesNotContain("\"" + first.email() + "\"");
    }

    private ClientRecordPage created(Applicant client) {
        return OfficeSignInPage.as(visitor(), "cara@riverside.example")
                .clients()
                .createNew()
                .fillIn(client)
                .with("Priya Patel")
                .create();
    }
}
