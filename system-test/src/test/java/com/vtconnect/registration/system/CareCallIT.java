package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.OfficeCarePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A client and a practitioner meet by video, in two browsers with cameras and microphones of their
 * own (Chromium's, that show a test picture).
 */
class CareCallIT extends Browser {

    private static final String CASEY = "Casey Client";
    private static final String PRIYA = "Priya Patel";

    private OfficeCarePage priya;
    private ClientCarePage casey;

    @BeforeEach
    void bothOpenTheCareApp() {
        priya = priyaAtWork();
        casey = caseyAtHome();
    }

    /** A room left open would be found by the next test. */
    @AfterEach
    void endTheSession() {
        if (priya.pressable("End").isVisible()) {
            priya.endForAll();
        }
    }

    @Test
    void bothSeeAndHearEachOtherAndShareACode() {
        meet();

        casey.receivesFrom(1);
        priya.receivesFrom(1);
        assertThat(priya.safetyCode()).matches("\\d{4} \\d{4}").isEqualTo(casey.safetyCode());
        priya.visitor().examine("A room with a client");
        casey.visitor().examine("A room with the practitioner");
    }

    @Test
    void whatIsWrittenAndSwitchedOffIsSeenByTheOther() {
        meet();
        casey.receivesFrom(1);

        priya.write("Can you hear me?");
        casey.reads("Can you hear me?");
        casey.write("Yes, well.");
        priya.reads("Yes, well.");
        priya.visitor().examine("A room with its chat open");

        casey.press("Mute");
        assertThat(priya.tile(CASEY).getByText("Microphone off")).isAttached();
        casey.press("Unmute");
        casey.press("Camera off");
        assertThat(priya.tile(CASEY).locator("video")).isHidden();
        casey.press("Camera on");
        priya.receivesFrom(1);
    }

    @Test
    void endingItEndsItForAll() {
        meet();
        casey.receivesFrom(1);

        priya.endForAll();

        casey.says("The session has ended");
    }

    @Test
    void aReloadLeadsBackIntoTheRoomByItself() {
        meet();
        casey.receivesFrom(1);

        casey.visitor().page().reload();

        casey.isInTheRoom();
        casey.receivesFrom(1);
        priya.receivesFrom(1);
        assertThat(priya.safetyCode()).isEqualTo(casey.safetyCode());
    }

    @Test
    void whoLeavesComesBackWithoutWaiting() {
        meet();
        casey.receivesFrom(1);

        casey.press("Leave");
        casey.says("You have left the room");
        assertThat(priya.tile(CASEY)).hasCount(0);
        casey.press("Come back");

        casey.receivesFrom(1);
    }

    @Test
    void nobodyNeedsAMouse() {
        priya.tabTo(CASEY).press("Space");
        priya.tabTo("Host").press("Enter");
        priya.isInTheRoom();
        casey.tabTo("Connect with " + PRIYA).press("Enter");
        priya.says(CASEY + " is here.");
        priya.tabTo("Begin").press("Enter");
        casey.isInTheRoom();

        casey.tabTo("Mute").press("Enter");
        assertThat(priya.tile(CASEY).getByText("Microphone off")).isAttached();
        casey.tabTo("Chat").press("Enter");
        casey.visitor().page().keyboard().type("Hello");
        casey.visitor().page().keyboard().press("Enter");
        priya.reads("Hello");
        casey.visitor().page().keyboard().press("Escape");
        assertThat(casey.pressable("Chat")).isFocused();
        casey.tabTo("Leave").press("Enter");
        casey.says("You have left the room");
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

    private OfficeCarePage priyaAtWork() {
        var visitor = visitor();
        OfficeSignInPage.as(visitor, "priya@riverside.example");
        return OfficeCarePage.open(visitor);
    }

    private ClientCarePage caseyAtHome() {
        var visitor = visitor(desk().setViewportSize(390, 844));
        SignInPage.open(visitor, "riverside")
                .signIn("casey@clients.example", OfficeSignInPage.DEMO_PASSWORD);
        return ClientCarePage.open(visitor, "riverside");
    }
}
