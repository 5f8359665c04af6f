package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;

/** The Care App, from either side: what both have in the room. */
public abstract class CarePage extends Screen {

    /** More things than any page of ours has. */
    private static final int MOST_STEPS = 60;

    /** Whether, since the last look, more was received from each of so many people. */
    private static final String GROWING =
            """
            async (people) => {
              const all = await document.querySelector('[data-care]').statistics();
              const now = all.map(([id, entries]) => {
                const inbound = Object.values(entries).filter((entry) => entry.type === 'inbound-rtp');
                const sum = (kind, what) => inbound.filter((entry) => entry.kind === kind).reduce((all, entry) => all + (entry[what] ?? 0), 0);
                return [id, sum('audio', 'packetsReceived'), sum('video', 'packetsReceived'), sum('video', 'framesDecoded')];
              });
              const before = window.countedBefore ?? [];
              window.countedBefore ??= now;
              return before.length === people && now.length === people && now.every(([id, ...counts], index) =>
                before[index][0] === id && counts.every((count, which) => count > before[index][which + 1] + 5));
            }""";

    protected CarePage(Visitor visitor) {
        super(visitor);
        assertThat(
                        page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("Care App").setExact(true)))
                .isVisible();
    }

    /** Waits until sound and picture of so many others go on arriving. */
    public final void receivesFrom(int people) {
        page.evaluate("() => { delete window.countedBefore; }");
        page.waitForFunction(GROWING, people, new Page.WaitForFunctionOptions().setTimeout(30_000));
    }

    public final void isInTheRoom() {
        assertThat(page.getByRole(AriaRole.LIST, named("People in the room"))).isVisible();
    }

    public final Locator tile(String name) {
        return page.getByRole(AriaRole.LIST, named("People in the room"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Eight digits, once both sides have them. */
    public final String safetyCode() {
        var code = page.locator(".code-chip strong");
        assertThat(code).isVisible();
        return code.innerText();
    }

    public final void write(String text) {
        if (!page.getByLabel("Write a message").isVisible()) {
            press("Chat");
        }
        page.getByLabel("Write a message").fill(text);
        press("Send");
    }

    public final void reads(String text) {
        if (!page.getByLabel("Write a message").isVisible()) {
            page.getByRole(AriaRole.BUTTON, named("Chat")).click();
        }
        assertThat(page.getByRole(AriaRole.LOG)).containsText(text);
    }

    /** Goes on from where the focus is, key by key, as somebody without a mouse does. */
    public final Keyboard tabTo(String name) {
        var wanted =
                page.getByRole(AriaRole.BUTTON, named(name).setExact(true))
                        .or(page.getByRole(AriaRole.CHECKBOX, named(name).setExact(true)))
                        .first();
        wanted.waitFor();
        for (var steps = 0; steps < MOST_STEPS; steps++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return page.keyboard();
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by keyboard: " + name);
    }

    protected static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
