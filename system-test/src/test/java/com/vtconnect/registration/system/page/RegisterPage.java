package com.vtconnect.registration.system.page;

import com.microsoft.playwright.options.SelectOption;
import com.vtconnect.registration.system.Visitor;
import java.util.List;

/** The brief form. */
public final class RegisterPage extends Screen {

    public RegisterPage(Visitor visitor) {
        super(visitor);
        field("First name").waitFor();
        examined();
    }

    public static RegisterPage open(Visitor visitor, String slug) {
        return openAt(visitor, visitor.deployment().portal(slug, "register"));
    }

    public static RegisterPage openAt(Visitor visitor, String address) {
        visitor.open(address);
        return new RegisterPage(visitor);
    }

    public RegisterPage fillIn(Applicant applicant) {
        fill("First name", applicant.firstName());
        fill("Last name", applicant.lastName());
        fill("Date of birth", applicant.dateOfBirth());
        fill("Email", applicant.email());
        if (applicant.practitioner() != null) {
            choose(applicant.practitioner());
        }
        field("I agree").check();
        return this;
    }

    public void choose(String practitioner) {
        field("Practitioner").selectOption(new SelectOption().setLabel(practitioner));
    }

    /** The name of who is chosen. */
    public String chosenPractitioner() {
        return field("Practitioner").locator("option:checked").innerText();
    }

    public boolean offersAChoice() {
        return page.getByLabel("Practitioner").count() > 0
                && field("Practitioner").evaluate("e => e.tagName").equals("SELECT");
    }

    public List<String> practitioners() {
        return field("Practitioner").locator("option").allInnerTexts();
    }

    public CheckEmailPage createAccount() {
        press("Create account");
        return new CheckEmailPage(visitor);
    }

    /** Presses although something is wrong, and stays. */
    public RegisterPage createAccountInVain() {
        press("Create account");
        page.locator("[aria-invalid=true]").first().waitFor();
        visitor.examine("RegisterPage with errors");
        return this;
    }
}
