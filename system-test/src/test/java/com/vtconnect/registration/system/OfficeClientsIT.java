package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import org.junit.jupiter.api.Test;

/** What staff do with the records of their clients. */
class OfficeClientsIT extends Browser {

    private static final String SET_UP = "Set up your account";

    @Test
    void aClientWhomStaffPutInSetsUpTheAccountAndMayConnect() {
        var client = Applicant.named("Nora");
        var record =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .createNew()
                        .fillIn(client)
                        .with("Priya Patel")
                        .create();
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
}
