package com.vtconnect.registration.system;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The README's pictures of the Care App; see {@link ScreenshotsIT} for how to take them. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class CareScreenshotsIT extends CareCall {

    private static final Path PICTURES = Path.of("..", "docs", "pictures");

    @Test
    void ofACall() {
        bothOpenTheCareApp();
        picture(priya().visitor(), "care-list-1280");
        picture(casey().visitor(), "care-lobby-390");
        casey().press("Test your devices");
        casey().says("Works: this is your picture.");
        casey().says("Works: video comes through.");
        picture(casey().visitor(), "care-test-390");
        casey().press("Done");
        casey().connectWith(PRIYA);
        picture(casey().visitor(), "care-waiting-390");
        priya().choose(CASEY).host();
        priya().says(CASEY + " is here.");
        picture(priya().visitor(), "care-arrived-1280");
        priya().begin();
        bothReceive();
        casey().safetyCode();
        picture(casey().visitor(), "care-room-390");
        casey().visitor().page().setViewportSize(844, 390);
        picture(casey().visitor(), "care-room-844");
        priya().write("Good morning, Casey. Can you hear me well?");
        casey().reads("Good morning, Casey.");
        casey().write("Yes, very well.");
        priya().reads("Yes, very well.");
        picture(priya().visitor(), "care-chat-1280");
    }

    private static void picture(Visitor visitor, String name) {
        visitor.page()
                .screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
