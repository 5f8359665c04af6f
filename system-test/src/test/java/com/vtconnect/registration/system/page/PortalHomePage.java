package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** The address that a practice gives to its clients. */
public final class PortalHomePage extends Screen {

    private final String slug;

    private PortalHomePage(Visitor visitor, String slug) {
        super(visitor);
        this.slug = slug;
    }

    public static PortalHomePage open(Visitor visitor, String slug) {
        visitor.open(visitor.deployment().portal(slug, ""));
        var page = new PortalHomePage(visitor, slug);
        page.pressable("Register").waitFor();
        page.examined();
        return page;
    }

    public RegisterPage register() {
        press("Register");
        return new RegisterPage(visitor);
    }

    public SignInPage signIn() {
        press("Sign in");
        return new SignInPage(visitor, slug);
    }
}
