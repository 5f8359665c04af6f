package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** Exists once: makes the first organization of an empty installation. */
public final class SetupPage extends Screen {

    private SetupPage(Visitor visitor) {
        super(visitor);
        field("Set-up code").waitFor();
        examined();
    }

    public static SetupPage open(Visitor visitor, String address) {
        visitor.open(address);
        return new SetupPage(visitor);
    }

    public SetupPage fillIn(String code, String practice, String slug, Applicant administrator) {
        fill("Set-up code", code);
        page.locator("#name").fill(practice);
        fill("Portal address", slug);
        field("Time zone").selectOption("America/Chicago");
        fill("First name", administrator.firstName());
        fill("Last name", administrator.lastName());
        fill("Email", administrator.email());
        return this;
    }

    public void createInVain() {
        page.locator("#create").click();
        page.locator("[aria-invalid=true]").first().waitFor();
    }

    public void create() {
        page.locator("#create").click();
        arrived("Check your e-mail");
    }
}
