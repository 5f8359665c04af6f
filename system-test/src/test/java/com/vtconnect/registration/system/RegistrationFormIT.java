package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.CONFIRMATION;
import static com.vtconnect.registration.system.Registering.register;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.PortalHomePage;
import com.vtconnect.registration.system.page.RegisterPage;
import com.vtconnect.registration.system.page.SignInPage;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The brief form, filled in by people in a bad hour: on small screens, by keyboard, twice, wrongly.
 */
class RegistrationFormIT extends Browser {

    @Test
    void theChoiceIsOfThosePractitionersWhoTakeNewClientsAndNotSure() {
        assertThat(RegisterPage.open(visitor(), "riverside").practitioners())
                .contains("Peter Park", "Priya Patel", "Quinn Quist", Applicant.NOT_SURE)
                .doesNotContain("Cara Cole", "Hugo Hale");
    }

    @Test
    void theDetailedInstructionsLeadFromTheFirstPageToTheForm() {
        var visitor = visitor();
        var instructions = PortalHomePage.open(visitor, "riverside").instructions();
        instructions.says("How to register with Riverside Counseling");
        instructions.says("Not sure");
        visitor.examine("How to register");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register"))
                .last()
                .click();
        visitor.page().getByLabel("First name").waitFor();
    }

    @Test
    void aKnownAddressGetsTheSamePageAndItsOwnerAMail() {
        var client = Applicant.named("Kim").with("Priya Patel");
        registerAndConfirm(visitor(), "riverside", client);

        var stranger = visitor();
        register(
                stranger,
                "riverside",
                Applicant.named("Kit").with("Peter Park").withEmail(client.email()));

        var mail = mailBox().next(client.email(), "already have an account");
        assertThat(mail.text()).doesNotContain("Peter Park", "Kit");
    }

    @Test
    void aDoubleClickMakesOneAccount() {
        var client = Applicant.named("Duo").with("Priya Patel");
        var visitor = visitor();
        var form = RegisterPage.open(visitor, "riverside").fillIn(client);
        form.pressable("Create account").dblclick();
        visitor.page().getByText("Check your e-mail").first().waitFor();

        var link = mailBox().next(client.email(), CONFIRMATION).link();
        ChoosePasswordPage.open(visitor, link).choose(Applicant.PASSWORD).confirm();
        mailBox().next(client.email(), "Get started");
        assertThat(mailBox().subjects(client.email())).hasSize(2);
    }

    @Test
    void anErrorLosesNothingThatWasEntered() {
        var client = Applicant.named("Eva").with("Priya Patel");
        var form = RegisterPage.open(visitor(), "riverside").fillIn(client);
        form.fill("Date of birth", "1890-01-01");
        form.fill("Email", "not an address");
        form.createAccountInVain();

        assertThat(form.entered("First name")).isEqualTo(client.firstName());
        assertThat(form.entered("Email")).isEqualTo("not an address");
        assertThat(form.field("I agree").isChecked()).isTrue();
        form.fill("Date of birth", client.dateOfBirth());
        form.fill("Email", client.email());
        form.createAccount();
    }

    @Test
    void aPractitionerWhoIsGoneWhenTheFormIsSentIsToldAndNothingElseIsLost() throws SQLException {
        var client = Applicant.named("Gus").with("Quinn Quist");
        var form = RegisterPage.open(visitor(), "riverside").fillIn(client);
        takesNewClients("quinn@riverside.example", false);
        try {
            form.createAccountInVain();
            form.says("The practitioner you chose takes no new clients any more.");
            form.visitor().examine("RegisterPage, practitioner gone");
            assertThat(form.entered("First name")).isEqualTo(client.firstName());
            assertThat(form.entered("Email")).isEqualTo(client.email());
        } finally {
            takesNewClients("quinn@riverside.example", true);
        }
        form.field("Practitioner").selectOption("Not sure");
        form.createAccount();
    }

    private void takesNewClients(String practitioner, boolean takes) throws SQLException {
        update(
                "UPDATE staff_member SET accepts_new_clients = " + takes + " WHERE email = ?",
                practitioner);
    }

    @Test
    void theBackButtonKeepsWhatWasEntered() {
        var client = Applicant.named("Bea").with("Priya Patel");
        var visitor = visitor();
        var form = RegisterPage.open(visitor, "riverside").fillIn(client);
        form.press("Sign in");
        visitor.page().getByLabel("Password").first().waitFor();
        visitor.page().goBack();

        var again = new RegisterPage(visitor);
        assertThat(again.entered("First name")).isEqualTo(client.firstName());
        again.createAccount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ángel-José O’Neill", "مريم", "李小龍", "Zoë <b>&amp;"})
    void aNameIsWhateverSomebodyIsCalled(String name) {
        var somebody = Applicant.named("Name").with("Priya Patel");
        var client =
                new Applicant(
                        name, "Archer", somebody.dateOfBirth(), somebody.email(), "Priya Patel");
        var visitor = visitor();
        registerAndConfirm(visitor, "riverside", client);
        ClientHomePage.open(visitor, "riverside").says(name);
    }

    @Test
    void aNameThatCarriesAnAddressIsRefusedAndShownAsItWasTyped() {
        var form = RegisterPage.open(visitor(), "riverside");
        form.fillIn(Applicant.named("Markup").with("Priya Patel"));
        form.fill("First name", "See https://evil.example");
        form.createAccountInVain();
        assertThat(form.entered("First name")).isEqualTo("See https://evil.example");
    }

    @Test
    void everythingIsThereInSpanishAndStaysSoInTheMails() {
        var client = Applicant.named("Lola");
        var visitor = visitor(desk().setLocale("es-MX"));
        visitor.open(deployment().portal("riverside", "register"));
        var page = visitor.page();
        assertThat(page.locator("html").getAttribute("lang")).startsWith("es");
        assertThat(page.getByText("First name").count()).isZero();
        visitor.examine("RegisterPage in Spanish");
        page.locator("#firstName").fill(client.firstName());
        page.locator("#lastName").fill(client.lastName());
        page.locator("#dateOfBirth").fill(client.dateOfBirth());
        page.locator("#email").fill(client.email());
        page.locator("select#practitioner")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.getByRole(AriaRole.CHECKBOX).check();
        page.locator("#create").click();
        page.locator("#code").waitFor();

        var mail = mailBox().next(client.email(), "");
        assertThat(mail.subject()).startsWith("Confirme su correo");
        assertThat(mail.text()).contains("correo electrónico").doesNotContain("Confirm my e-mail");
    }

    @Test
    void onTheNarrowestScreenNothingScrollsSideways() {
        var client = Applicant.named("Nina").with("Priya Patel");
        var phone = visitor(smallPhone());
        PortalHomePage.open(phone, "riverside");
        phone.assertNoSidewaysScrolling();
        SignInPage.open(phone, "riverside");
        phone.assertNoSidewaysScrolling();
        RegisterPage.open(phone, "riverside").createAccountInVain();
        phone.assertNoSidewaysScrolling();
        register(phone, "riverside", client);
        phone.assertNoSidewaysScrolling();
        var password =
                ChoosePasswordPage.open(phone, mailBox().next(client.email(), CONFIRMATION).link());
        phone.assertNoSidewaysScrolling();
        password.choose(Applicant.PASSWORD).confirm();
        phone.assertNoSidewaysScrolling();
        ClientHomePage.open(phone, "riverside");
        phone.assertNoSidewaysScrolling();
        phone.open(mailBox().next(client.email(), "Get started").link());
        phone.assertNoSidewaysScrolling();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var client = Applicant.named("Kay").with("Priya Patel");
        var visitor = visitor();
        RegisterPage.open(visitor, "riverside");
        tabTo(visitor.page(), "First name");
        visitor.page().keyboard().type(client.firstName());
        tabTo(visitor.page(), "Last name");
        visitor.page().keyboard().type(client.lastName());
        tabTo(visitor.page(), "Date of birth");
        visitor.page().keyboard().type(client.dateOfBirth());
        tabTo(visitor.page(), "Email");
        visitor.page().keyboard().type(client.email());
        tabTo(visitor.page(), "Practitioner");
        visitor.page().keyboard().type(client.practitioner());
        tabTo(visitor.page(), "I agree");
        visitor.page().keyboard().press("Space");
        visitor.page().keyboard().press("Enter");
        visitor.page().getByText("Check your e-mail").first().waitFor();
        mailBox().next(client.email(), CONFIRMATION);
    }

    /** Forward only, as somebody without a mouse goes. */
    private static void tabTo(Page page, String label) {
        var focused = page.getByLabel(label).and(page.locator(":focus"));
        for (var presses = 0; presses < 25; presses++) {
            page.keyboard().press("Tab");
            if (focused.count() > 0) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + label);
    }

    @Test
    void withoutScriptsEverythingStillWorks() {
        var client = Applicant.named("Noel").with("Priya Patel");
        var visitor = visitor(desk().setJavaScriptEnabled(false));
        var page = visitor.page();
        visitor.open(deployment().portal("riverside", "register"));
        page.getByLabel("First name").fill(client.firstName());
        page.getByLabel("Last name").fill(client.lastName());
        page.getByLabel("Date of birth").fill(client.dateOfBirth());
        page.getByLabel("Email").fill(client.email());
        page.getByLabel("Practitioner").selectOption(client.practitioner());
        page.getByLabel("I agree").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create account"))
                .click();
        page.getByText("Check your e-mail").first().waitFor();

        visitor.open(mailBox().next(client.email(), CONFIRMATION).link());
        page.getByLabel("Password").first().fill(Applicant.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm")).click();
        page.getByText("Your e-mail is confirmed").first().waitFor();
    }
}
