package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.OfficeCarePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import org.junit.jupiter.api.AfterEach;

/**
 * Priya and Casey with a browser each, and a camera and a microphone of Chromium's, that show a
 * test picture.
 */
abstract class CareCall extends Browser {

    static final String CASEY = "Casey Client";
    static final String PRIYA = "Priya Patel";

    private OfficeCarePage priya;
    private ClientCarePage casey;

    final void bothOpenTheCareApp() {
        priyaOpensTheCareApp(visitor());
        caseyOpensTheCareApp(phone());
    }

    final Visitor phone() {
        return visitor(desk().setViewportSize(390, 844));
    }

    final void priyaOpensTheCareApp(Visitor office) {
        OfficeSignInPage.as(office, "priya@riverside.example");
        priya = OfficeCarePage.open(office);
    }

    final void caseyOpensTheCareApp(Visitor phone) {
        SignInPage.open(phone, "riverside")
                .signIn("casey@clients.example", OfficeSignInPage.DEMO_PASSWORD);
        casey = ClientCarePage.open(phone, "riverside");
    }

    /** A room left open, or somebody left waiting, would be found by the next test. */
    @AfterEach
    void endTheSession() {
        if (casey != null && casey.pressable("Stop waiting").isVisible()) {
            casey.press("Stop waiting");
            assertThat(casey.pressable("Test your devices")).isVisible();
        }
        if (priya != null && priya.pressable("End").isVisible()) {
            priya.endForAll();
        }
    }

    final OfficeCarePage priya() {
        return priya;
    }

    final ClientCarePage casey() {
        return casey;
    }

    final void meet() {
        priya.choose(CASEY).host();
        casey.connectWith(PRIYA);
        priya.says(CASEY + " is here.");
        priya.begin();
        casey.isInTheRoom();
    }

    final void bothReceive() {
        casey.receivesFrom(1);
        priya.receivesFrom(1);
    }
}
