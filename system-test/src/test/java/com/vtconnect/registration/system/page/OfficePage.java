package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** Any page of the Office Portal: the menu is always there. */
public class OfficePage extends Screen {

    OfficePage(Visitor visitor) {
        super(visitor);
        pressable("Sign out").waitFor();
        examined();
    }

    public ClientListPage clients() {
        menu("Clients").click();
        return new ClientListPage(visitor);
    }

    public OrganizationPage organization() {
        menu("Organization").click();
        return new OrganizationPage(visitor);
    }

    public StaffListPage staff() {
        menu("Staff").click();
        return new StaffListPage(visitor);
    }

    /** The own one, by way of the profile. */
    public StaffListingPage listing() {
        visitor.open(visitor.deployment().office("profile"));
        press("Edit the listing");
        return new StaffListingPage(visitor);
    }

    public OfficePage failedMails() {
        visitor.open(visitor.deployment().office("mail/failed"));
        arrived("Mails that failed");
        visitor.examine("Failed mails");
        return this;
    }

    public MessageListPage messages() {
        menu("Messages").click();
        return new MessageListPage(visitor);
    }

    /** Else a dialog that has just opened takes the focus from what is typed into it. */
    public final void isFocusedInDialog() {
        assertThat(page.locator(".ui-dialog :focus")).hasCount(1);
    }

    public Locator menu(String item) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(item).setExact(true))
                .or(
                        page.getByRole(
                                AriaRole.MENUITEM,
                                new Page.GetByRoleOptions().setName(item).setExact(true)))
                .first();
    }

    public void signOut() {
        press("Sign out");
        field("Password").waitFor();
    }
}
