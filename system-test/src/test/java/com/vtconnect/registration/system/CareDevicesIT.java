package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.vtconnect.registration.system.page.ClientCarePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import org.junit.jupiter.api.Test;

/** The device test, well within half a minute: each wait below is shorter than that. */
class CareDevicesIT extends Browser {

    @Test
    void whatWorksIsSaid() {
        var casey = caseyIn(visitor(desk().setViewportSize(390, 844)));
        casey.press("Test your devices");

        casey.says("Works: this is your picture.");
        casey.says("Works: we hear you.");
        casey.press("Play a sound");
        casey.press("Yes");
        casey.says("Works: you heard it.");
        casey.says("Works: video comes through.");
        casey.visitor().examine("A device test that is through");
        casey.press("Done");
        assertThat(casey.pressable("Test your devices")).isVisible();
    }

    @Test
    void whatIsRefusedIsSaidWithWhatToDo() {
        var casey = caseyIn(visitorWithoutDevices());
        casey.press("Test your devices");

        casey.says("No picture yet");
        casey.says("Chrome may not use the camera yet.");
        casey.says("Not heard yet");
        casey.says("Chrome may not use the microphone yet.");
        casey.press("Play a sound");
        casey.press("No");
        casey.says("Turn the volume up");
        casey.says("Works: video comes through.");
        casey.visitor().examine("A device test with advice");
    }

    private static ClientCarePage caseyIn(Visitor visitor) {
        SignInPage.open(visitor, "riverside")
                .signIn("casey@clients.example", OfficeSignInPage.DEMO_PASSWORD);
        return ClientCarePage.open(visitor, "riverside");
    }
}
