package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.PortalHomePage;
import com.vtconnect.registration.system.page.RegisterPage;
import com.vtconnect.registration.system.page.SignInPage;
import org.junit.jupiter.api.Test;

/**
 * The seed text, sentence by sentence: from the address that a practice hands out to «you can
 * connect».
 */
class RegistrationJourneyIT extends Browser {

    @Test
    void whoChoosesAPractitionerMayConnectAsSoonAsTheEmailIsConfirmed() {
        var client = Applicant.named("Petra").with("Priya Patel");
        var visitor = visitor();
        PortalHomePage.open(visitor, "riverside").register().fillIn(client).createAccount();
        var mail = mailBox().next(client.email(), Registering.CONFIRMATION);
        ChoosePasswordPage.open(visitor, mail.link()).choose(Applicant.PASSWORD).confirm();

        ClientHomePage.open(visitor, "riverside").says("Priya Patel");
        mailBox().next("priya@riverside.example", "New client");
        var started = mailBox().next(client.email(), "Get started");
        visitor.open(started.link());
        visitor.examine("GettingStarted");
    }

    @Test
    void whoIsNotSureIsAssignedToAPractitionerByStaff() {
        var client = Applicant.named("Nora").notSure();
        var visitor = visitor();
        registerAndConfirm(visitor, "riverside", client);
        ClientHomePage.open(visitor, "riverside").doesNotSay("Priya Patel");
        mailBox().next("olivia@riverside.example", "assign a practitioner");
        mailBox().next("oscar@riverside.example", "assign a practitioner");

        var queue =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .tab("Unassigned");
        queue.assign(client, "Priya Patel");

        ClientHomePage.open(visitor, "riverside").says("Priya Patel");
    }

    @Test
    void aPracticeThatApprovesByHandDecidesFirst() {
        var client = Applicant.named("Hanna").with("Hugo Hale");
        var visitor = visitor();
        registerAndConfirm(visitor, "harbor", client);
        mailBox().next("helen@harbor.example", "awaiting approval");
        ClientHomePage.open(visitor, "harbor");

        OfficeSignInPage.as(visitor(), "helen@harbor.example")
                .clients()
                .tab("Pending")
                .approve(client);

        assertThat(mailBox().next(client.email(), "approved").subject()).contains("registration");
        ClientHomePage.open(visitor, "harbor").says("Hugo Hale");
    }

    @Test
    void aDeclinedClientIsToldByMail() {
        var client = Applicant.named("Dora").with("Hugo Hale");
        registerAndConfirm(visitor(), "harbor", client);

        OfficeSignInPage.as(visitor(), "helen@harbor.example")
                .clients()
                .tab("Pending")
                .decline(client, "We are not licensed in your state.");

        var mail = mailBox().next(client.email(), "registration");
        assertThat(mail.subject()).doesNotContain("approved");
    }

    @Test
    void anIndividualPractitionerIsSetForTheClient() {
        var client = Applicant.named("Ines");
        var visitor = visitor();
        var form = RegisterPage.open(visitor, "solo");
        assertThat(form.offersAChoice()).isFalse();
        form.says("Maya Solo");
        form.doesNotSay(Applicant.NOT_SURE);
        registerAndConfirm(visitor, "solo", client);

        ClientHomePage.open(visitor, "solo").says("Maya Solo");
        mailBox().next("maya@solo.example", "New client");
    }

    @Test
    void aClientSignsOutAndInAgain() {
        var client = Applicant.named("Iris").with("Priya Patel");
        var visitor = visitor();
        registerAndConfirm(visitor, "riverside", client).press("Sign out");

        var elsewhere = visitor();
        SignInPage.open(elsewhere, "riverside")
                .signIn(client.email().toUpperCase(), Applicant.PASSWORD);

        SignInPage.open(visitor, "harbor").attempt(client.email(), Applicant.PASSWORD);
        visitor.page().locator("[role=alert], .problem").first().waitFor();
    }
}
