package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** Everybody who works at the practice. */
public final class StaffListPage extends OfficePage {

    StaffListPage(Visitor visitor) {
        super(visitor);
        pressable("Create New").waitFor();
    }

    public StaffEditPage createNew() {
        press("Create New");
        return new StaffEditPage(visitor);
    }

    public StaffListPage tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setSelected(true))
                .waitFor();
        page.waitForLoadState();
        return this;
    }

    public StaffEditPage edit(String fullName) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(fullName).setExact(true))
                .click();
        return new StaffEditPage(visitor);
    }
}
