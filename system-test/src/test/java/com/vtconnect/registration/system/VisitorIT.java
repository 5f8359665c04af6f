package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;

/** What every journey ends with. */
class VisitorIT extends Browser {

    @Test
    void aPageThatIsAboutToShowTheNextOneIsClosedToo() {
        for (var i = 0; i < 5; i++) {
            var visitor = visitor();
            visitor.open(deployment().portal());
            try {
                visitor.page().evaluate("location.reload(); new Promise(() => {})");
            } catch (PlaywrightException left) {
                // The page is on its way.
            }
            visitor.close();
            assertThat(visitor.context().pages()).isEmpty();
        }
    }
}
