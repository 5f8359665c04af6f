package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** A client meets the own practitioners. */
public final class ClientCarePage extends CarePage {

    private ClientCarePage(Visitor visitor) {
        super(visitor);
        examined();
    }

    public static ClientCarePage open(Visitor visitor, String slug) {
        visitor.open(visitor.deployment().portal(slug, "care"));
        return shownTo(visitor);
    }

    public static ClientCarePage shownTo(Visitor visitor) {
        return new ClientCarePage(visitor);
    }

    public ClientCarePage connectWith(String practitioner) {
        page.getByRole(AriaRole.BUTTON, named("Connect with " + practitioner)).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Waiting for " + practitioner)))
                .isVisible();
        visitor.examine("Waiting for a practitioner");
        return this;
    }
}
