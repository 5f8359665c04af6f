package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** Where staff set the second step up. */
public final class SecondStepPage extends OfficePage {

    private final AuthenticatorApp app;

    private SecondStepPage(Visitor visitor) {
        super(visitor);
        app = new AuthenticatorApp(visitor);
    }

    public static SecondStepPage open(Visitor visitor) {
        visitor.open(visitor.deployment().office("account/second-step"));
        return new SecondStepPage(visitor);
    }

    /** Whatever else was asked for. */
    public static SecondStepPage ledTo(Visitor visitor) {
        visitor.page().waitForURL(url -> url.contains("/account/second-step"));
        return new SecondStepPage(visitor);
    }

    /** Gives a recovery code. */
    public String setUp() {
        return app.setUp();
    }

    /** Of the next half minute: the server takes it, and it has not been used. */
    public String nextCode() {
        return app.nextCode();
    }
}
