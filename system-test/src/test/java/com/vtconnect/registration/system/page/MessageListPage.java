package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** The private messages of a member of staff, tab by tab. */
public final class MessageListPage extends OfficePage {

    MessageListPage(Visitor visitor) {
        super(visitor);
        pressable("New message").waitFor();
    }

    public MessageListPage tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForURL("**/message/list?tab=" + name.toLowerCase(java.util.Locale.ROOT) + "*");
        return new MessageListPage(visitor);
    }

    public Locator row(String subject) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(subject));
    }

    public MessagePage open(String subject) {
        press(subject);
        return new MessagePage(visitor);
    }

    /** Found by name among those who may be written to. */
    public WriteMessagePage write(String name) {
        press("New message");
        fill("Find by name", name);
        press("Find");
        press(name);
        return new WriteMessagePage(visitor);
    }
}
