package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** Two records of one person side by side; before that, the search for the second. */
public final class MergePage extends OfficePage {

    MergePage(Visitor visitor) {
        super(visitor);
        arrived("Merge the records of");
    }

    /** Finds the other record. */
    public MergePage find(Applicant other) {
        fill("Find by name or e-mail", other.email());
        press("Find");
        visitor.examine("MergePage, search");
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(other.email()))
                .getByRole(AriaRole.LINK)
                .click();
        return new MergePage(visitor);
    }

    /** Chooses one of two by what it says. */
    public MergePage keep(String value) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(value)).check();
        return this;
    }

    public ClientRecordPage merge() {
        visitor.examine("MergePage, side by side");
        press("Merge the records");
        page.waitForURL("**/client/record*");
        return new ClientRecordPage(visitor);
    }
}
