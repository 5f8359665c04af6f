package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
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

    /** Waits out the cool-down that the page counts. */
    public CheckEmailPage resendWhenAllowed() {
        says("You can ask again in");
        page.locator("#resend:not([aria-disabled=true])")
                .waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_COOL_DOWN));
        press("Resend e-mail");
        return new CheckEmailPage(visitor);
    }

    public void correct(String email) {
        field("Email").or(page.getByLabel("address")).first().fill(email);
        page.locator("#correctAddress").click();
        says(email);
    }
}
