package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** Own practitioners, or what is still missing. */
public final class ClientHomePage extends Screen {

    private ClientHomePage(Visitor visitor) {
        super(visitor);
        pressable("Sign out").waitFor();
        examined();
    }

    public static ClientHomePage open(Visitor visitor, String slug) {
        visitor.open(visitor.deployment().portal(slug, "home"));
        return new ClientHomePage(visitor);
    }

    static ClientHomePage arrivedAt(Visitor visitor, String slug) {
        visitor.page().waitForURL("**/" + slug + "/home*");
        return new ClientHomePage(visitor);
    }

    public ClientMessagesPage messages() {
        page.getByRole(com.microsoft.playwright.options.AriaRole.NAVIGATION)
                .getByText("Messages")
                .first()
                .click();
        return ClientMessagesPage.list(visitor);
    }
}
