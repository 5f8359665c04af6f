package com.vtconnect.registration.system.page;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** Where something is to be signed: a page of its own, or part of a form. */
public final class SignPage extends Screen {

    public SignPage(Visitor visitor) {
        super(visitor);
    }

    public SignPage sign(String name) {
        fill("Your full name", name);
        box().check();
        return this;
    }

    public Locator box() {
        return page.getByLabel("agree to sign electronically");
    }

    /** With which whoever opened the mailed link says that they signed the form themselves. */
    public Locator ownBox(String name) {
        return page.getByLabel("I signed these as “" + name + "”");
    }

    /** What the link of a document leads to. */
    public APIResponse opened(String document) {
        var link =
                page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(document))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open"));
        return page.context()
                .request()
                .get(
                        page.url().replaceFirst("^(https?://[^/]+).*", "$1")
                                + link.getAttribute("href"));
    }
}
