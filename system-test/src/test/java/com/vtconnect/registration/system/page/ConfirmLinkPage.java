package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/**
 * What a link opens that is used, old or wrong: an explanation and a way on, but no password field.
 */
public final class ConfirmLinkPage extends Screen {

    private ConfirmLinkPage(Visitor visitor, String what) {
        super(visitor);
        page.getByRole(AriaRole.HEADING).first().waitFor();
        visitor.examine("ConfirmLinkPage " + what);
    }

    public static ConfirmLinkPage open(Visitor visitor, String link) {
        return open(visitor, link, "");
    }

    /**
     * @param what tells pages apart that look different, for whoever examines them
     */
    public static ConfirmLinkPage open(Visitor visitor, String link, String what) {
        visitor.open(link);
        return new ConfirmLinkPage(visitor, what);
    }

    public void offersNoPassword() {
        assertThat(page.getByLabel("Password")).hasCount(0);
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first()).isVisible();
    }
}
