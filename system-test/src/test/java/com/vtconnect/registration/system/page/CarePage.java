package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.Visitor;
import java.util.List;
import java.util.Map;

/** The Care App, from either side: what both have in the room. */
public abstract class CarePage extends Screen {

    /** More things than any page of ours has. */
    private static final int MOST_STEPS = 60;

    /**
     * Looks again and again until more has come from each of so many people than at the first look
     * at all of them: packets of sound and, unless only that is asked for, packets of pictures and
     * decoded pictures. Gives what it saw.
     */
    private static final String GROWING =
            """
            async ({ people, soundOnly }) => {
              const look = async () => (await document.querySelector('[data-care]').statistics()).map(([id, entries]) => {
                const inbound = Object.values(entries).filter((entry) => entry.type === 'inbound-rtp');
                const sum = (kind, what) => inbound.filter((entry) => entry.kind === kind).reduce((all, entry) => all + (entry[what] ?? 0), 0);
                const counts = [sum('audio', 'packetsReceived')];
                if (!soundOnly) counts.push(sum('video', 'packetsReceived'), sum('video', 'framesDecoded'));
                return { id, counts };
              });
              let first;
              let now;
              for (let round = 0; round < 120; round += 1) {
                now = await look();
                if (now.length !== people) first = undefined;
                else if (!first || first.some(({ id }, index) => id !== now[index].id)) first = now;
                else if (now.every(({ counts }, index) => counts.every((count, which) => count > first[index].counts[which]))) return 'growing';
                await new Promise((done) => { setTimeout(done, 250); });
              }
              return JSON.stringify({ first, now });
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
        receives(people, false);
    }

    /** Waits until sound of so many others goes on arriving, with or without a picture. */
    public final void hears(int people) {
        receives(people, true);
    }

    /** Some seconds after the network has become too narrow for a picture. */
    public final void turnsToVoiceByItself() {
        page.getByText(
                        "Your connection is slow, so your picture was turned off. You are still heard.")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    private void receives(int people, boolean soundOnly) {
        var wanted = Map.of("people", people, "soundOnly", soundOnly);
        org.assertj.core.api.Assertions.assertThat(page.evaluate(GROWING, wanted))
                .as("received from others")
                .isEqualTo("growing");
    }

    /** Waits until the picture of a shared screen is there and moves on. */
    public final void seesTheScreenOf(String name) {
        says("The screen of " + name);
        page.waitForFunction(
                """
                () => {
                  const video = document.querySelector('.screen video');
                  return video && video.videoWidth > 0 && video.getVideoPlaybackQuality().totalVideoFrames > 3;
                }""");
    }

    public final void seesNoScreen() {
        assertThat(page.locator(".screen")).isHidden();
    }

    /** Over which kind of way ({@code host}, {@code srflx}, {@code relay}) what is sent goes. */
    @SuppressWarnings("unchecked")
    public final List<String> ways() {
        return (List<String>)
                page.evaluate(
                        """
                        async () => (await document.querySelector('[data-care]').statistics()).flatMap(([, entries]) =>
                          Object.values(entries)
                            .filter((entry) => entry.type === 'candidate-pair' && entry.nominated && entry.state === 'succeeded')
                            .map((pair) => entries[pair.localCandidateId].candidateType))
                        """);
    }

    public final void isInTheRoom() {
        assertThat(page.getByRole(AriaRole.LIST, named("People in the room"))).isVisible();
    }

    /** Chooses a camera or microphone, by the name of the device. */
    public final void take(String kind, String device) {
        field(kind).selectOption(device);
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

    /** What is read out to somebody who does not see the page. */
    public final void announces(String words) {
        assertThat(page.getByRole(AriaRole.STATUS).and(page.getByText(words))).isAttached();
    }

    /** Goes on from where the focus is, key by key, as somebody without a mouse does. */
    public final Keyboard tabTo(String name) {
        var wanted =
                page.getByRole(AriaRole.BUTTON, named(name).setExact(true))
                        .or(page.getByRole(AriaRole.CHECKBOX, named(name).setExact(true)))
                        .or(page.getByRole(AriaRole.SEARCHBOX, named(name).setExact(true)))
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
