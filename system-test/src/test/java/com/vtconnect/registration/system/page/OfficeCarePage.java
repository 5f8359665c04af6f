package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** A practitioner meets the own clients. */
public final class OfficeCarePage extends CarePage {

    private OfficeCarePage(Visitor visitor) {
        super(visitor);
        examined();
    }

    public static OfficeCarePage open(Visitor visitor) {
        visitor.open(visitor.deployment().office("care"));
        return new OfficeCarePage(visitor);
    }

    /** Those of the list who are shown, in their order. */
    public Locator clients() {
        return page.getByRole(AriaRole.LIST, named("Whom do you want to meet?"))
                .getByRole(AriaRole.LISTITEM);
    }

    public OfficeCarePage choose(String... clients) {
        for (var client : clients) {
            page.getByLabel(client).check();
        }
        return this;
    }

    public OfficeCarePage host() {
        press("Host");
        isInTheRoom();
        visitor.examine("A room with nobody else");
        return this;
    }

    public void begin() {
        press("Begin");
    }

    /** Lets in who came after Begin. */
    public void admit() {
        press("Admit");
    }

    public void remove(String client) {
        press("People");
        page.getByRole(AriaRole.BUTTON, named("Remove " + client)).click();
        assertThat(tile(client)).hasCount(0);
        press("Close");
    }

    public void endForAll() {
        press("End");
        assertThat(page.getByText("The session has ended")).isVisible();
        visitor.examine("A session that has ended");
    }
}
