package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** Staff sign in. */
public final class OfficeSignInPage extends Screen {

    /** Of every demo account. */
    public static final String DEMO_PASSWORD = "demo lantern harbor 42";

    private OfficeSignInPage(Visitor visitor) {
        super(visitor);
        field("Password").waitFor();
        examined();
    }

    public static OfficeSignInPage open(Visitor visitor) {
        return openAt(visitor, visitor.deployment().office(""));
    }

    public static OfficeSignInPage openAt(Visitor visitor, String address) {
        visitor.open(address);
        return new OfficeSignInPage(visitor);
    }

    /** By the name before the @: {@code as(visitor, "cara@riverside.example")}. */
    public static OfficePage as(Visitor visitor, String email) {
        return open(visitor).signIn(email, DEMO_PASSWORD);
    }

    public OfficePage signIn(String email, String password) {
        attempt(email, password);
        return new OfficePage(visitor);
    }

    public void attempt(String email, String password) {
        fill("Email", email);
        fill("Password", password);
        press("Sign in");
    }

    /** What it says when it says no. */
    public String refusal() {
        return page.locator("[role=alert], .problem, .ui-messages, .notice").first().innerText();
    }
}
