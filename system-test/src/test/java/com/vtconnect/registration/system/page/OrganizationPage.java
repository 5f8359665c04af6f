package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** What the Organizational Administrator edits. */
public final class OrganizationPage extends OfficePage {

    OrganizationPage(Visitor visitor) {
        super(visitor);
        manually().waitFor();
        examined();
    }

    private Locator manually() {
        return page.getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName("Client Management"))
                .getByLabel("Manually Approve Client Registrations");
    }

    public boolean approvesManually() {
        return manually().isChecked();
    }

    public OrganizationPage approveManually(boolean manually) {
        manually().setChecked(manually);
        return this;
    }

    /** Also of whoever demands it. */
    public SecondStepPage demandSecondStep() {
        page.getByLabel("Demand a second step at sign-in").check();
        press("Save");
        return SecondStepPage.ledTo(visitor);
    }

    public AuditTrailPage audit() {
        press("Audit trail");
        return new AuditTrailPage(visitor);
    }

    public DocumentsPage documents() {
        press("Documents");
        return new DocumentsPage(visitor);
    }

    public OrganizationPage save() {
        press("Save");
        return this;
    }

    /** Saves and waits until it is. */
    public OrganizationPage saved() {
        press("Save");
        page.waitForURL(url -> url.contains("told=saved"));
        return this;
    }

    public void saveInVain(String why) {
        press("Save");
        page.getByRole(AriaRole.ALERT).getByText(why).first().waitFor();
        visitor.examine("OrganizationPage with problems");
    }
}
