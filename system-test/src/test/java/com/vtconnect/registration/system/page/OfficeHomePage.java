package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** What waits, and which cases come next. */
public final class OfficeHomePage extends OfficePage {

    public OfficeHomePage(Visitor visitor) {
        super(visitor);
        arrived("What waits for you");
    }

    /** What stands under "Your cases". */
    public String yourCases() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your cases"))
                .innerText();
    }

    /** Claims the next free case. */
    public ClientRecordPage takeNext() {
        press("Take the next case");
        page.waitForURL("**/client/record*");
        return new ClientRecordPage(visitor);
    }
}
