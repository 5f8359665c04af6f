package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import com.vtconnect.registration.system.Visitor;

/** The practice's directory on its portal. */
public final class DirectoryPage extends Screen {

    private DirectoryPage(Visitor visitor) {
        super(visitor);
        arrived("Our practitioners");
    }

    public static DirectoryPage open(Visitor visitor, String slug) {
        visitor.open(visitor.deployment().portal(slug, "practitioners"));
        return new DirectoryPage(visitor);
    }

    public DirectoryPage find(String by, String value) {
        field(by).selectOption(new SelectOption().setLabel(value));
        press("Show");
        return new DirectoryPage(visitor);
    }

    public RegisterPage registerWith(String practitioner) {
        press("Register with " + practitioner);
        return new RegisterPage(visitor);
    }

    /** As the browser got it. */
    public APIResponse photoOf(String practitioner) {
        var photo =
                page.locator("main li")
                        .filter(new Locator.FilterOptions().setHasText(practitioner))
                        .locator("img");
        return page.request().get((String) photo.evaluate("img => img.src"));
    }

    /** By heading. */
    public DirectoryPage shows(String... practitioners) {
        assertThat(page.locator("main h2")).hasText(practitioners);
        return this;
    }
}
