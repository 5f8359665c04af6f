package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    public void endForAll() {
        press("End");
        press("End for all");
        assertThat(page.getByText("The session has ended")).isVisible();
        visitor.examine("A session that has ended");
    }
}
