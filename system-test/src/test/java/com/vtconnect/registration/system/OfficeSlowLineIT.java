package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientListPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What answers that are late, lost or out of place do to whoever works through a list. */
class OfficeSlowLineIT extends Browser {

    private static final String POSTS = "**/office/client/**";

    @Test
    void anAnswerThatNeverComesIsSaidAndTheButtonCanBePressedAgain() {
        var client = Applicant.named("Yael").notSure();
        var list = queueWith(client);
        var page = list.visitor().expectingRefusals().page();
        onPosts(page, route -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
        list.inRow(client, "Claim");
        list.says("We could not reach the server, so it is not certain whether this was done.");
        // So high that what is said at its lower edge covers no row.
        page.setViewportSize(1280, 8000);
        list.visitor().examine("ClientListPage, no answer");
        page.setViewportSize(1280, 900);
        var button = list.row(client).getByRole(AriaRole.BUTTON, named("Claim"));
        assertThat(button).isEnabled();
        page.unroute(POSTS);
        list.inRow(client, "Claim");
        list.rowSays(client, "You are on it");
        assertThat(page.getByText("We could not reach the server").first()).isHidden();
    }

    @Test
    void aSecondClickWhileTheFirstIsOnItsWayOpensNothingAnew() {
        var client = Applicant.named("Yan").notSure();
        var list = queueWith(client);
        var page = list.visitor().page();
        var held = new ArrayList<Route>();
        onPosts(page, held::add);
        list.inRow(client, "Snooze");
        page.waitForCondition(() -> held.size() == 1);
        list.inRow(client, "Snooze");
        page.unroute(POSTS);
        held.get(0).resume();
        var note = page.getByRole(AriaRole.DIALOG).getByLabel("Note");
        list.isFocusedInDialog();
        note.fill("rings back on Monday");
        // Whatever the second click had asked for would have been asked by now.
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        assertThat(held).hasSize(1);
        assertThat(note).hasValue("rings back on Monday");
    }

    @Test
    void nothingIsDecidedButWhatWasRead() {
        var read = Applicant.named("Yara").notSure();
        registerAndConfirm(visitor(), "riverside", read);
        var other = Applicant.named("Yella").notSure();
        var list = queueWith(other);
        var page = list.visitor().page();
        var held = new ArrayList<Route>();
        onPosts(page, held::add);
        list.inRow(read, "Assign");
        list.inRow(other, "Assign");
        page.waitForCondition(() -> held.size() == 1);
        held.get(0).resume();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText(read.fullName());
        list.isFocusedInDialog();
        dialog.getByRole(AriaRole.RADIO, named("Priya Patel")).check();
        dialog.getByRole(AriaRole.BUTTON, named("Assign")).click();
        page.waitForCondition(() -> held.size() == 2);
        held.get(1).resume();
        page.waitForCondition(() -> held.size() == 3);
        page.unroute(POSTS);
        held.get(2).resume();
        list.says("You pressed several buttons. This is about " + other.fullName() + " now");
        dialog.getByRole(AriaRole.RADIO, named("Priya Patel")).check();
        dialog.getByRole(AriaRole.BUTTON, named("Assign")).click();
        assertThat(list.row(other)).hasCount(0);
        assertThat(list.row(read)).hasCount(1);
    }

    @Test
    void enterOnABoxTicksItAndPressesNothing() {
        var client = Applicant.named("Yuri").notSure();
        var list = queueWith(client);
        var box = list.row(client).getByRole(AriaRole.CHECKBOX);
        box.press("Enter");
        assertThat(box).isChecked();
        box.press("Enter");
        assertThat(box).not().isChecked();
        assertThat(list.row(client)).not().containsText("You are on it");
    }

    @Test
    void aPageThatWasOpenTooLongSaysSoWhereverItIs() {
        var client = Applicant.named("Yves").notSure();
        var record = queueWith(client).open(client);
        var page = record.visitor().page();
        record.visitor()
                .context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName("VTOFFICEVIEW"));
        record.press("Claim");
        record.says("The page had stood open too long, so we opened it again.");
        assertThat(page.getByText("The page had stood open too long")).hasCount(1);
        record.press("Claim");
        record.says("You are on it");
    }

    private ClientListPage queueWith(Applicant client) {
        registerAndConfirm(visitor(), "riverside", client);
        return OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                .clients()
                .tab("Unassigned");
    }

    /** Whatever else is asked for goes its way. */
    private static void onPosts(Page page, Consumer<Route> answer) {
        page.route(
                POSTS,
                route -> {
                    if (route.request().method().equals("POST")) {
                        answer.accept(route);
                    } else {
                        route.resume();
                    }
                });
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
