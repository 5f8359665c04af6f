package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.CONFIRMATION;
import static com.vtconnect.registration.system.Registering.register;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import org.junit.jupiter.api.Test;

/** A page that is shown again because of a mistake is the same page in the other language. */
class LanguageIT extends Browser {

    @Test
    void theLinkOfAMailStaysOpen() {
        var client = Applicant.named("Elena").with("Priya Patel");
        register(visitor(), "riverside", client);
        var page =
                ChoosePasswordPage.open(
                        visitor(), mailBox().next(client.email(), CONFIRMATION).link());
        page.choose("short").confirmInVain();

        page.press("Español");

        page.says("Confirme su correo");
        page.says(client.email());
    }

    @Test
    void aConversationStaysOpen() {
        var client = Applicant.named("Ines").with("Priya Patel");
        var phone = visitor(smallPhone());
        registerAndConfirm(phone, "riverside", client);
        var writing = ClientHomePage.open(phone, "riverside").messages().writeTo("Priya Patel");
        writing.sendInVain();
        writing.press("Español");
        writing.says("Elegir a otra persona");
        writing.press("English");
        writing.typeAndSend("Friday", "May I bring my sister?");
        writing.sendInVain();

        writing.press("Español");

        writing.says("May I bring my sister?");
        writing.says("Con Priya Patel");
    }

    @Test
    void theRecordsOfAClientAndOfAColleagueStayOpen() {
        var client = Applicant.named("Rosa").notSure();
        registerAndConfirm(visitor(), "riverside", client);
        var office = OfficeSignInPage.as(visitor(), "olivia@riverside.example");
        var record = office.clients().tab("Unassigned").open(client).edit();
        record.fill("First name", "");
        record.saveInVain();
        record.press("Español");
        record.says("Editar " + client.fullName());
        record.press("English");

        var colleague = office.staff().edit("Priya Patel");
        colleague.fill("First name", "");
        colleague.saveInVain("Please");
        colleague.press("Español");
        colleague.says("Priya Patel");
        assertThat(colleague.visitor().page().url()).contains("/office/staff/edit?id=");
    }
}
