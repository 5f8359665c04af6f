package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client and a practitioner meet by video. */
class CareCallIT extends CareCall {

    @BeforeEach
    void open() {
        bothOpenTheCareApp();
    }

    @Test
    void bothSeeAndHearEachOtherAndShareACode() {
        meet();

        bothReceive();
        assertThat(priya().safetyCode()).matches("\\d{4} \\d{4}").isEqualTo(casey().safetyCode());
        priya().visitor().examine("A room with a client");
        casey().visitor().examine("A room with the practitioner");
    }

    @Test
    void whatIsWrittenAndSwitchedOffIsSeenByTheOther() {
        meet();
        casey().receivesFrom(1);

        priya().write("Can you hear me?");
        casey().announces("New message from " + PRIYA);
        casey().reads("Can you hear me?");
        casey().write("Yes, well.");
        priya().reads("Yes, well.");
        priya().visitor().examine("A room with its chat open");

        casey().press("Mute");
        assertThat(priya().tile(CASEY).getByText("Microphone off")).isAttached();
        casey().press("Unmute");
        casey().press("Camera off");
        assertThat(priya().tile(CASEY).locator("video")).isHidden();
        casey().press("Camera on");
        priya().receivesFrom(1);
    }

    @Test
    void aSharedScreenIsSeenByTheOtherUntilItIsTakenBack() {
        meet();
        bothReceive();

        priya().press("Share screen");

        priya().says("Everybody in the room sees your screen.");
        casey().seesTheScreenOf(PRIYA);
        casey().visitor().examine("A room with a shared screen");
        casey().receivesFrom(1);
        priya().press("Stop sharing");
        casey().seesNoScreen();
    }

    @Test
    void anotherCameraAndMicrophoneAreTakenInTheMiddleOfACall() {
        meet();
        bothReceive();

        casey().press("Devices");
        // Of Chromium's second camera, which sees depths, no picture can be sent.
        for (var camera : List.of("fake_device_2", "fake_device_0")) {
            casey().take("Camera", camera);
            assertThat(casey().field("Camera").locator("option:checked")).hasText(camera);
        }
        casey().take("Microphone", "Fake Audio Input 2");
        assertThat(casey().field("Microphone").locator("option:checked"))
                .hasText("Fake Audio Input 2");

        priya().receivesFrom(1);
    }

    @Test
    void whoIsRemovedWaitsAgainAndComesBackWhenAdmitted() {
        meet();
        bothReceive();

        priya().remove(CASEY);

        casey().says("You were taken out of the room");
        casey().press("Back to the Care App");
        casey().connectWith(PRIYA);
        priya().says(CASEY + " is here.");
        priya().admit();
        casey().isInTheRoom();
        bothReceive();
    }

    @Test
    void endingItEndsItForAll() {
        meet();
        casey().receivesFrom(1);

        priya().endForAll();

        casey().says("The session has ended");
    }

    @Test
    void aReloadLeadsBackIntoTheRoomByItself() {
        meet();
        casey().receivesFrom(1);

        casey().visitor().page().reload();

        casey().isInTheRoom();
        bothReceive();
        assertThat(priya().safetyCode()).isEqualTo(casey().safetyCode());
    }

    @Test
    void whoLeavesComesBackWithoutWaiting() {
        meet();
        casey().receivesFrom(1);

        casey().press("Leave");
        casey().says("You have left the room");
        assertThat(priya().tile(CASEY)).hasCount(0);
        casey().press("Come back");

        casey().receivesFrom(1);
    }

    @Test
    void nobodyNeedsAMouse() {
        priya().tabTo(CASEY).press("Space");
        priya().tabTo("Host").press("Enter");
        priya().isInTheRoom();
        casey().tabTo("Connect with " + PRIYA).press("Enter");
        priya().says(CASEY + " is here.");
        priya().tabTo("Begin").press("Enter");
        casey().isInTheRoom();

        casey().tabTo("Mute").press("Enter");
        assertThat(priya().tile(CASEY).getByText("Microphone off")).isAttached();
        casey().tabTo("Chat").press("Enter");
        casey().visitor().page().keyboard().type("Hello");
        casey().visitor().page().keyboard().press("Enter");
        priya().reads("Hello");
        casey().visitor().page().keyboard().press("Escape");
        assertThat(casey().pressable("Chat")).isFocused();
        casey().tabTo("Leave").press("Enter");
        casey().says("You have left the room");
    }
}
