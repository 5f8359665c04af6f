package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/**
 * The same calls where portal and office have each their own copy of the rules, and where browsers
 * may not find each other directly: everything passes a real TURN server.
 */
@OnMicro
class CareCallOnMicroIT extends CareCallIT {

    /** Room for a voice with all that it is wrapped in, not for a picture beside it. */
    private static final int VOICE_BITS = 80_000;

    @Test
    void whatIsSaidPassesTheRelay() {
        assumeTrue(isRelaying(), "No coturn here: apt-get install coturn");
        meet();

        bothReceive();
        assertThat(casey().ways()).containsOnly("relay");
        assertThat(priya().ways()).containsOnly("relay");
    }

    @Test
    void aNetworkTooNarrowForThePictureLeavesTheVoice() {
        assumeTrue(isRelaying(), "No coturn here: apt-get install coturn");
        meet();
        bothReceive();

        turnNetwork().narrow(VOICE_BITS);
        try {
            casey().turnsToVoiceByItself();
            priya().turnsToVoiceByItself();
            assertThat(priya().tile(CASEY).locator("video")).isHidden();
            casey().hears(1);
            priya().hears(1);
        } finally {
            turnNetwork().widen();
        }

        casey().press("Try with picture again");
        priya().press("Try with picture again");
        bothReceive();
    }
}
