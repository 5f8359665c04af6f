package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.vtconnect.registration.system.Visitor;

/** Four tabs: Active, Inactive, Pending, Unassigned. */
public final class ClientListPage extends OfficePage {

    ClientListPage(Visitor visitor) {
        super(visitor);
        tabNamed("Unassigned").waitFor();
    }

    private Locator tabNamed(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                .first();
    }

    public ClientListPage tab(String name) {
        tabNamed(name).click();
        return this;
    }

    /** The row of one client, by a name that only this client has. */
    public Locator row(Applicant applicant) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(applicant.firstName()))
                .first();
    }

    /** In the list itself: choose the practitioner, press the button. */
    public ClientListPage assign(Applicant applicant, String practitioner) {
        tryToAssign(applicant, practitioner);
        row(applicant)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Like {@link #assign}, whatever becomes of it. */
    public void tryToAssign(Applicant applicant, String practitioner) {
        var row = row(applicant);
        row.getByRole(AriaRole.BUTTON, named("Assign")).first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText(practitioner).first().click();
        dialog.getByRole(AriaRole.BUTTON, named("Assign")).first().click();
    }

    public ClientListPage approve(Applicant applicant) {
        row(applicant).getByRole(AriaRole.BUTTON, named("Approve")).first().click();
        row(applicant)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    public ClientListPage decline(Applicant applicant, String reason) {
        row(applicant).getByRole(AriaRole.BUTTON, named("Decline")).first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, named("Decline")).click();
        row(applicant)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
