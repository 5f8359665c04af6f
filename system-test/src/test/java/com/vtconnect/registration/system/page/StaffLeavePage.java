package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** Where somebody is inactivated and their clients are handed on. */
public final class StaffLeavePage extends OfficePage {

    StaffLeavePage(Visitor visitor) {
        super(visitor);
        field("Reason").waitFor();
        examined();
    }

    public StaffLeavePage choose(String way) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(way)).check();
        return this;
    }

    /** For the client with this name. */
    public StaffLeavePage give(String client, String practitioner) {
        select(page.getByLabel("New practitioner for " + client), practitioner);
        visitor.examine("StaffLeavePage, each");
        return this;
    }

    public StaffLeavePage giveAllTo(String practitioner) {
        select(field("New practitioner"), practitioner);
        return this;
    }

    private static void select(Locator choice, String practitioner) {
        choice.waitFor();
        var option =
                choice.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(practitioner));
        choice.selectOption(option.first().getAttribute("value"));
    }

    public StaffLeavePage confirmInVain(String why) {
        press("Inactivate");
        says(why);
        return this;
    }

    public StaffEditPage confirm(String reason) {
        fill("Reason", reason);
        press("Inactivate");
        says("Inactivated.");
        return new StaffEditPage(visitor);
    }
}
