package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** What became of each invitation. */
public final class InvitationsPage extends OfficePage {

    InvitationsPage(Visitor visitor) {
        super(visitor);
        arrived("Invitations sent");
    }

    public Locator row(String email) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(email))
                .first();
    }

    public void rowSays(String email, String words) {
        assertThat(row(email)).containsText(words);
    }

    public void inRow(String email, String button) {
        row(email)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Shows only those in this state. */
    public InvitationsPage only(String state) {
        field("State").selectOption(state);
        press("Find");
        page.waitForURL("**/client/invitations*state=*");
        return new InvitationsPage(visitor);
    }

    public InvitationsPage find(String email) {
        fill("E-mail address", email);
        press("Find");
        page.waitForURL("**/client/invitations*search=*");
        return new InvitationsPage(visitor);
    }
}
