package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** What all pages have in common: things are found by what is written on them. */
public abstract class Screen {

    protected final Visitor visitor;
    protected final Page page;

    protected Screen(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        page.waitForLoadState();
    }

    /** Waits for the heading, then examines the page under the name of its class. */
    protected final void arrived(String heading) {
        assertThat(
                        page.getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions().setName(heading))
                                .first())
                .isVisible();
        examined();
    }

    protected final void examined() {
        visitor.examine(getClass().getSimpleName());
    }

    /** Where that leads to another page, its scripts have run too. */
    public final void press(String name) {
        pressable(name).click();
        page.waitForLoadState();
    }

    public final Locator pressable(String name) {
        var button =
                page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        var link =
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
        return button.or(link).first();
    }

    public final Locator field(String label) {
        return page.getByLabel(label).and(page.locator("input, select, textarea")).first();
    }

    public final void fill(String label, String value) {
        field(label).fill(value);
    }

    /** What stands in a field. */
    public final String entered(String label) {
        return field(label).inputValue();
    }

    /** Waits until the words stand on the page. */
    public final void says(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    public final void doesNotSay(String words) {
        assertThat(page.getByText(words)).hasCount(0);
    }

    public final Visitor visitor() {
        return visitor;
    }
}
