package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.AccountPage;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ConfirmLinkPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.OperatorPage;
import com.vtconnect.registration.system.page.SecondStepPage;
import com.vtconnect.registration.system.page.SignInPage;
import org.junit.jupiter.api.Test;

/** Clients and staff look after their own accounts. */
class AccountIT extends Browser {

    private static final String NEW_PASSWORD = "nine slow otters 28";

    @Test
    void aClientCorrectsTheDetailsEndsAnotherSignInAndMovesToAnotherAddress() {
        var client = Applicant.named("Mona").notSure();
        var desk = visitor();
        registerAndConfirm(desk, "riverside", client);
        var phone = visitor(smallPhone());
        SignInPage.open(phone, "riverside").signIn(client.email(), Applicant.PASSWORD);

        var account =
                AccountPage.open(desk, "riverside").go("Correct your details", "Your details");
        account.fill("Phone", "(555) 010-7");
        account.press("Save");
        account.says("Your details are corrected.");
        account.says("(555) 010-7");

        account.go("Where you are signed in");
        account.says("This device");
        account.press("End all others");
        account.says("End all others?");
        desk.examine("AccountPage asking to end");
        desk.page().locator("#endSession").click();
        account.says("It is signed out there.");
        phone.open(deployment().portal("riverside", "home"));
        assertThat(phone.page().url()).contains("/riverside/login");

        var wished = "new-" + client.email();
        account.back().go("Change e-mail address");
        account.fill("New e-mail address", wished);
        account.fill("Current password", Applicant.PASSWORD);
        account.press("Send the link");
        account.says(wished + " waits to be confirmed");
        assertThat(mailBox().next(client.email(), "A new e-mail address for your account").text())
                .contains("This was not me");
        var link = mailBox().next(wished, "Confirm your new e-mail address").link();
        var confirm = ConfirmLinkPage.open(visitor(), link, "address");
        confirm.says(wished);
        confirm.press("Confirm");
        confirm.says("Your new address is confirmed");
        SignInPage.open(phone, "riverside").signIn(wished, Applicant.PASSWORD);
        AccountPage.open(phone, "riverside");
        phone.assertNoSidewaysScrolling();
    }

    @Test
    void aClientChangesThePasswordTakesACopyAndAsksToLeave() {
        var client = Applicant.named("Nils").notSure();
        var visitor = visitor();
        registerAndConfirm(visitor, "riverside", client);
        var account = AccountPage.open(visitor, "riverside").go("Change password");
        account.fill("Current password", "not the right one 77");
        account.fill("New password", NEW_PASSWORD);
        account.press("Change password");
        account.says("This is not your current password.");
        account.fill("Current password", Applicant.PASSWORD);
        account.fill("New password", NEW_PASSWORD);
        account.press("Change password");
        account.says("Your new password is set.");
        mailBox().next(client.email(), "was changed");

        account.go("Copy of your data");
        assertThat(account.download()).isEqualTo("my-data-riverside.zip");
        account.back().go("Close your account");
        account.press("Ask to close my account");
        account.says("Your wish is on its way.");

        var home = OfficeSignInPage.as(visitor(), "olivia@riverside.example");
        home.says("Asked to be closed");
        home.press(client.fullName());
        home.says("The client wants the account closed");

        account.go("Close your account");
        account.press("Keep my account");
        account.says("Your account stays open.");
    }

    @Test
    void whoeverIsSignedInSetsTheSecondStepUpOnceThePracticeDemandsIt() {
        var admin = Applicant.named("Delia");
        var slug = "d-" + admin.email().replaceAll("[^a-z0-9]", "").substring(0, 12);
        OperatorPage.as(visitor(), "operator@platform.example")
                .create("Demanding Practice " + slug, slug, admin);
        var mail = mailBox().next(admin.email(), "Set up your account");
        var password = ChoosePasswordPage.open(visitor(), mail.link()).choose(Applicant.PASSWORD);
        password.press("Confirm");
        password.says("Your account is set up and you are signed in");
        var office = OfficeSignInPage.open(visitor()).signIn(admin.email(), Applicant.PASSWORD);
        var visitor = office.visitor();

        office.organization().demandSecondStep().says("asks for a second step at sign-in now");
        visitor.open(deployment().office("client/list?tab=active"));
        var secondStep = SecondStepPage.ledTo(visitor);
        secondStep.setUp();
        secondStep.press("I have kept them");
        visitor.page().waitForURL("**/office/client/list?tab=active");
        office.organization().says("Demand a second step");
    }

    @Test
    void staffSetUpASecondStepAndAnAdministratorResetsIt() {
        var person = Applicant.named("Sol");
        OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                .staff()
                .createNew()
                .fillIn(person)
                .check("Adult Services", true)
                .create();
        var visitor = visitor();
        var mail = mailBox().next(person.email(), "Set up your account");
        ChoosePasswordPage.open(visitor, mail.link()).choose(Applicant.PASSWORD).press("Confirm");
        visitor.page().waitForURL("**/office/?told=welcome");

        var secondStep = SecondStepPage.open(visitor);
        var recoveryCode = secondStep.setUp();
        secondStep.signOut();

        var signIn = OfficeSignInPage.open(visitor);
        signIn.attempt(person.email(), Applicant.PASSWORD);
        signIn.says("Enter your code");
        visitor.examine("Second step at sign-in");
        signIn.fill("Code", "000000");
        signIn.press("Sign in");
        signIn.says("This code is not right");
        visitor.open(deployment().office("profile"));
        signIn.field("Password").waitFor();
        signIn.attempt(person.email(), Applicant.PASSWORD);
        signIn.fill("Code", secondStep.nextCode());
        signIn.press("Sign in");
        secondStep.signOut();

        signIn.attempt(person.email(), Applicant.PASSWORD);
        signIn.fill("Code", recoveryCode);
        signIn.press("Sign in");
        secondStep.pressable("Sign out").waitFor();

        var record =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .staff()
                        .edit(person.fullName());
        record.press("Reset second step");
        record.says("signed out everywhere");
        record.visitor().examine("Reset second step");
        record.press("Reset");
        record.says("The second step is reset.");
        visitor.open(deployment().office("profile"));
        signIn.field("Password").waitFor();
        signIn.signIn(person.email(), Applicant.PASSWORD);
    }
}
