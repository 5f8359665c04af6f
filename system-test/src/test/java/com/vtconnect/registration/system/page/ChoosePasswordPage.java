package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/**
 * What the mailed link opens: for clients who registered, and for accounts that were made for
 * somebody.
 */
public final class ChoosePasswordPage extends Screen {

    ChoosePasswordPage(Visitor visitor) {
        super(visitor);
        password().waitFor();
        examined();
    }

    public static ChoosePasswordPage open(Visitor visitor, String link) {
        visitor.open(link);
        return new ChoosePasswordPage(visitor);
    }

    private com.microsoft.playwright.Locator password() {
        return page.getByLabel(
                        "Password",
                        new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .first();
    }

    public ChoosePasswordPage choose(String password) {
        password().fill(password);
        return this;
    }

    public ConfirmedPage confirm() {
        press("Confirm");
        return new ConfirmedPage(visitor);
    }

    public void confirmInVain() {
        press("Confirm");
        page.locator("[aria-invalid=true]").first().waitFor();
    }
}
