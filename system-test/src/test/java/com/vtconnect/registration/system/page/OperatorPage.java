package com.vtconnect.registration.system.page;

import com.vtconnect.registration.system.Visitor;

/** The pages of a platform operator. */
public final class OperatorPage extends Screen {

    private final AuthenticatorApp app;

    private OperatorPage(Visitor visitor) {
        super(visitor);
        app = new AuthenticatorApp(visitor);
    }

    public static OperatorPage as(Visitor visitor, String email) {
        visitor.open(visitor.deployment().office("operator"));
        visitor.examine("OperatorPage, sign-in");
        return new OperatorPage(visitor).signIn(email, OfficeSignInPage.DEMO_PASSWORD);
    }

    /** Ends where one signs in. */
    public static OperatorPage setUp(
            Visitor visitor, String address, String code, Applicant operator) {
        visitor.open(address);
        visitor.examine("OperatorPage, set-up");
        var page = new OperatorPage(visitor);
        page.fill("Set-up code", code);
        page.fill("First name", operator.firstName());
        page.fill("Last name", operator.lastName());
        page.fill("Email", operator.email());
        page.fill("Password", Applicant.PASSWORD);
        page.press("Create");
        page.says("The operator account is ready.");
        return page;
    }

    /** The mailed link, up to where one signs in. */
    public static OperatorPage choosePassword(Visitor visitor, String link) {
        visitor.open(link);
        visitor.examine("OperatorPage, choose a password");
        var page = new OperatorPage(visitor);
        page.fill("Password", Applicant.PASSWORD);
        page.press("Confirm");
        page.says("The operator account is ready.");
        return page;
    }

    public OperatorPage goTo(String address, String heading) {
        visitor.open(visitor.deployment().office("operator/" + address));
        arrived(heading);
        visitor.examine("OperatorPage, " + heading);
        return this;
    }

    /** Gives the first recovery code. */
    public String setUpSecondStep() {
        goTo("second-step", "Second step at sign-in");
        var code = app.setUp();
        press("I have kept them");
        return code;
    }

    /** Of the next half minute: the server takes it, and it has not been used. */
    public String nextCode() {
        return app.nextCode();
    }

    public OperatorPage invite(Applicant operator) {
        goTo("people", "Operators");
        press("Create New");
        visitor.examine("OperatorPage, new operator");
        fill("First name", operator.firstName());
        fill("Last name", operator.lastName());
        fill("Email", operator.email());
        press("Create");
        says("A link to choose a password is on its way.");
        visitor.examine("OperatorPage, invited operator");
        return this;
    }

    public OperatorPage signIn(String email, String password) {
        attempt(email, password);
        arrived("Platform");
        return this;
    }

    public void attempt(String email, String password) {
        fill("Email", email);
        fill("Password", password);
        press("Sign in");
    }

    public OperatorPage create(String name, String slug, Applicant admin) {
        createInVain(name, slug, admin);
        page.waitForURL(url -> url.contains("told=created"));
        visitor.examine("OperatorPage, organization");
        return this;
    }

    public void createInVain(String name, String slug, Applicant admin) {
        visitor.open(visitor.deployment().office("operator/home"));
        press("Create New");
        visitor.examine("OperatorPage, new organization");
        fill("Name of the practice", name);
        fill("Portal address", slug);
        fill("First name", admin.firstName());
        fill("Last name", admin.lastName());
        fill("Email", admin.email());
        press("Create");
    }

    /** What is folded up under these words. */
    public OperatorPage open(String words) {
        page.locator("summary").getByText(words).click();
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }
}
