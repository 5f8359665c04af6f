package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** A client comes back. */
public final class SignInPage extends Screen {

    private final String slug;

    SignInPage(Visitor visitor, String slug) {
        super(visitor);
        this.slug = slug;
        field("Password").waitFor();
        examined();
    }

    public static SignInPage open(Visitor visitor, String slug) {
        visitor.open(visitor.deployment().portal(slug, "login"));
        return new SignInPage(visitor, slug);
    }

    /** Led here from elsewhere. */
    public static SignInPage shownTo(Visitor visitor, String slug) {
        return new SignInPage(visitor, slug);
    }

    public ClientHomePage signIn(String email, String password) {
        attempt(email, password);
        return ClientHomePage.arrivedAt(visitor, slug);
    }

    public void attempt(String email, String password) {
        fill("Email", email);
        fill("Password", password);
        page.getByRole(com.microsoft.playwright.options.AriaRole.MAIN)
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName("Sign in")
                                .setExact(true))
                .click();
    }
}
