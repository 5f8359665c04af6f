package com.vtconnect.registration.system.page;

import com.microsoft.playwright.options.FilePayload;
import com.vtconnect.registration.system.Visitor;

/** Invites people to register. */
public final class InvitePage extends OfficePage {

    InvitePage(Visitor visitor) {
        super(visitor);
        arrived("Invite clients");
    }

    public InvitePage type(String addresses) {
        fill("E-mail addresses", addresses);
        return this;
    }

    public InvitePage choose(String name, byte[] content) {
        field("List of addresses").setInputFiles(new FilePayload(name, "text/csv", content));
        return this;
    }

    public InvitePage look() {
        press("Look them through");
        page.waitForLoadState();
        return this;
    }

    /** What stands in the field. */
    public String typed() {
        return entered("E-mail addresses");
    }

    public InvitationsPage list() {
        press("Invitations sent");
        return new InvitationsPage(visitor);
    }

    /** After all of them were sent. */
    public InvitationsPage sent(String button) {
        press(button);
        return new InvitationsPage(visitor);
    }
}
