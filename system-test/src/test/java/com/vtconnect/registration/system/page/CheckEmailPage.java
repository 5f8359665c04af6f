package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.vtconnect.registration.system.Visitor;

/** Where one waits for the mail. */
public final class CheckEmailPage extends Screen {

    private static final double LONGEST_COOL_DOWN = 90_000;

    CheckEmailPage(Visitor visitor) {
        super(visitor);
        arrived("Check your e-mail");
    }

    public ChoosePasswordPage enter(String code) {
        fill("Code", code);
        press("Continue");
        return new ChoosePasswordPage(visitor);
    }

    public void enterInVain(String code) {
        fill("Code", code);
        press("Continue");
        page.locator("[aria-invalid=true], [role=alert]").first().waitFor();
    }

    public CheckEmailPage resendTooEarly() {
        press("Resend e-mail");
        says("We have only just sent a message");
        return this;
    }

    /** Waits out the cool-down that the page counts. */
    public CheckEmailPage resendWhenAllowed() {
        page.locator("[data-wait]")
                .waitFor(
                        new Locator.WaitForOptions()
                                .setState(WaitForSelectorState.HIDDEN)
                                .setTimeout(LONGEST_COOL_DOWN));
        press("Resend e-mail");
        return new CheckEmailPage(visitor);
    }

    public void correct(String email) {
        field("Email").or(page.getByLabel("address")).first().fill(email);
        page.locator("#correctAddress").click();
        says(email);
    }
}
