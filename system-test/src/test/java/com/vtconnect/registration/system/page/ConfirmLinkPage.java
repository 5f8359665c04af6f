package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/**
 * What a link opens that is used, old or wrong: an explanation and a way on, but no password field.
 */
public final class ConfirmLinkPage extends Screen {

    private ConfirmLinkPage(Visitor visitor) {
        super(visitor);
        page.getByRole(AriaRole.HEADING).first().waitFor();
        examined();
    }

    public static ConfirmLinkPage open(Visitor visitor, String link) {
        visitor.open(link);
        return new ConfirmLinkPage(visitor);
    }

    public void offersNoPassword() {
        assertThat(page.getByLabel("Password")).hasCount(0);
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first()).isVisible();
    }
}
