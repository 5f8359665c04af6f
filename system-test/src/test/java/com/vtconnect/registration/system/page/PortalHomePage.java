package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** The address that a practice gives to its clients. */
public final class PortalHomePage extends Screen {

    private PortalHomePage(Visitor visitor) {
        super(visitor);
    }

    public static PortalHomePage open(Visitor visitor, String slug) {
        return openAt(visitor, visitor.deployment().portal(slug, ""));
    }

    public static PortalHomePage openAt(Visitor visitor, String address) {
        visitor.open(address);
        var page = new PortalHomePage(visitor);
        page.pressable("Register").waitFor();
        page.examined();
        return page;
    }

    public Screen instructions() {
        press("Detailed instructions");
        return new PortalHomePage(visitor);
    }

    public RegisterPage register() {
        press("Register");
        return new RegisterPage(visitor);
    }
}
