package com.vtconnect.registration.system.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** What a client settles without the practice, and the pages that lead from it. */
public final class AccountPage extends Screen {

    private final String slug;

    private AccountPage(Visitor visitor, String slug) {
        super(visitor);
        this.slug = slug;
        arrived("My account");
    }

    public static AccountPage open(Visitor visitor, String slug) {
        visitor.open(visitor.deployment().portal(slug, "account"));
        return new AccountPage(visitor, slug);
    }

    /** Follows one of its links to the page of that name. */
    public AccountPage go(String link) {
        return go(link, link);
    }

    public AccountPage go(String link, String heading) {
        press(link);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setLevel(1))
                .waitFor();
        visitor.examine("AccountPage " + heading);
        return this;
    }

    public AccountPage back() {
        return open(visitor, slug);
    }

    /** Downloads the copy of the data; gives the file's name. */
    public String download() {
        return page.waitForDownload(() -> press("Download")).suggestedFilename();
    }
}
