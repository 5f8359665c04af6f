package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.AccountPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Whoever does nothing for a while is asked before the sign-in ends. */
class IdleIT extends Browser {

    private static final String QUESTION = "You have been away for a while.";
    private static final String TYPED = "555 0107";
    private static final String CASEY = "casey@clients.example";

    @Test
    void whoStaysLosesNothingThatWasTyped() {
        var details = details();
        var visitor = details.visitor();

        visitor.context().clock().fastForward("28:30");
        details.says(QUESTION);
        visitor.examine("The question before the sign-in ends");
        visitor.page().waitForResponse("**/stay", () -> details.press("Stay signed in")).finished();

        assertThat(visitor.page().getByText(QUESTION)).isHidden();
        visitor.context().clock().fastForward("20:00");
        assertThat(visitor.page().getByText(QUESTION)).isHidden();
        assertThat(details.entered("Phone")).isEqualTo(TYPED);
    }

    @Test
    void aTabLivesAsLongAsAnotherIsUsed() {
        var details = details();
        var visitor = details.visitor();
        var other = visitor.context().newPage();

        for (var quarters = 0; quarters < 3; quarters++) {
            other.navigate(deployment().portal("riverside", "home"));
            visitor.context().clock().fastForward("15:00");
        }

        assertThat(visitor.page().getByText(QUESTION)).isHidden();
        assertThat(details.entered("Phone")).isEqualTo(TYPED);
    }

    @Test
    void whoIsAwayForLongerIsToldWhyTheSignInIsOver() {
        var details = details();
        var visitor = details.visitor();
        visitor.context().clearCookies();

        visitor.context().clock().fastForward("31:00");

        SignInPage.shownTo(visitor, "riverside").says("signed out");
    }

    @Test
    void whoStaysUntilTheLastMinuteIsLeftToFinish() throws SQLException {
        var details = details();
        var visitor = details.visitor();
        update(
                """
                UPDATE sign_in_session SET expires_at = now() + interval '100 seconds'
                WHERE client_id IN (SELECT id FROM client WHERE email = ?)
                """,
                CASEY);

        visitor.context().clock().fastForward("28:30");
        details.says(QUESTION);
        visitor.page().waitForResponse("**/stay", () -> details.press("Stay signed in"));
        assertThat(visitor.page().getByText(QUESTION)).isHidden();
        visitor.context().clock().fastForward("00:05");

        assertThat(visitor.page().getByText(QUESTION)).isHidden();
        details.press("Save");
        details.says("Your details are corrected.");
    }

    @Test
    void staffAreAskedTooAndComeBackToTheirPage() {
        var visitor = visitor();
        visitor.context().clock().install();
        var list = OfficeSignInPage.as(visitor, "olivia@riverside.example").clients();
        var question = visitor.page().getByText("Are you still there?");
        var seconds =
                Long.parseLong(visitor.page().locator("[data-idle]").getAttribute("data-idle"));

        visitor.context().clock().fastForward(1000 * (seconds - 90));
        assertThat(question).isVisible();
        visitor.page().waitForResponse("**/stay", () -> list.press("Stay signed in"));
        assertThat(question).isHidden();
        visitor.context().clearCookies();
        visitor.context().clock().fastForward(1000 * (seconds + 10));

        visitor.page().waitForURL("**/sign-in?told=idle&to=%2Fclient%2Flist*");
    }

    private AccountPage details() {
        var visitor = visitor();
        visitor.context().clock().install();
        SignInPage.open(visitor, "riverside").signIn(CASEY, OfficeSignInPage.DEMO_PASSWORD);
        var details =
                AccountPage.open(visitor, "riverside").go("Correct your details", "Your details");
        details.fill("Phone", TYPED);
        return details;
    }
}
