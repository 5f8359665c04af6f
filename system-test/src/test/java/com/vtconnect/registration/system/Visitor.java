package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A person with a browser of their own: cookies, language and screen are shared with nobody.
 * Whatever the console complains about is kept, CSP reports included, and held against the test at
 * its end.
 */
public final class Visitor implements AutoCloseable {

    /**
     * What was looked at by axe already, in this run: a page is the same however often it is shown.
     */
    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int CLOSING_ATTEMPTS = 40;

    private final Deployment deployment;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean refusalsExpected;

    Visitor(Deployment deployment, BrowserContext context) {
        this.deployment = deployment;
        this.context = context;
        context.setDefaultTimeout(20_000);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add(error.error()));
        this.page = context.newPage();
    }

    private void hear(ConsoleMessage message) {
        if (!message.type().equals("error") && !message.type().equals("warning")) {
            return;
        }
        if (!(refusalsExpected
                && message.text().contains("the server responded with a status of"))) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public Deployment deployment() {
        return deployment;
    }

    /** Follows an address as if it were typed. */
    public Response open(String address) {
        return page.navigate(address);
    }

    /** From here on, answers like 404 are part of the story and no complaint of the console. */
    public Visitor expectingRefusals() {
        refusalsExpected = true;
        return this;
    }

    /**
     * Has axe-core look at what is shown now, unless it did so before under this name on a screen
     * of this width.
     */
    public void examine(String name) {
        if (!EXAMINED.add(name + "@" + page.viewportSize().width)) {
            return;
        }
        page.waitForLoadState();
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations)
                .as("axe-core on %s (%s)", name, page.url())
                .extracting(
                        rule ->
                                rule.getId()
                                        + ": "
                                        + rule.getHelp()
                                        + " "
                                        + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    /** On a small screen nothing may have to be pushed sideways. */
    public void assertNoSidewaysScrolling() {
        var excess =
                page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) excess).intValue())
                .as("pixels to scroll sideways on %s", page.url())
                .isZero();
    }

    void assertNoComplaints() {
        assertThat(complaints).as("what the browser's console complains about").isEmpty();
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /**
     * Closes what the person looked at. Their browser's memory goes with the whole browser: asked
     * to forget one of many at once, Chromium now and then never answers.
     */
    @Override
    public void close() {
        context.pages().forEach(this::close);
    }

    /**
     * Chromium agrees to close a page that is just about to show the next one, and then forgets it
     * (crbug.com/536385539). {@link Page#close} waits for ever then, so this asks again.
     */
    private void close(Page page) {
        var target = context.newCDPSession(page).send("Target.getTargetInfo");
        var asked = new JsonObject();
        asked.add("targetId", target.getAsJsonObject("targetInfo").get("targetId"));
        var devtools = context.browser().newBrowserCDPSession();
        for (var attempt = 1; !page.isClosed(); attempt++) {
            try {
                page.waitForClose(
                        new Page.WaitForCloseOptions().setTimeout(500),
                        () -> devtools.send("Target.closeTarget", asked));
            } catch (TimeoutError forgotten) {
                if (attempt == CLOSING_ATTEMPTS) {
                    throw forgotten;
                }
            } catch (PlaywrightException gone) {
                // Closed just before it was asked again.
                if (!page.isClosed()) {
                    throw gone;
                }
            }
        }
        devtools.detach();
    }
}
