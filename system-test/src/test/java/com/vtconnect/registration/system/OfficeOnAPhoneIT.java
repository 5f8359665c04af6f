package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The Office Portal on the narrowest screen that must do, in the language with the longer words.
 */
class OfficeOnAPhoneIT extends Browser {

    private static final List<String> PAGES =
            List.of(
                    "",
                    "client/list",
                    "client/create",
                    "staff/list",
                    "department/list",
                    "organization",
                    "care",
                    "profile");

    private static final List<Integer> WIDTHS = List.of(320, 345, 360, 390);

    private static final String LONG_NAME = "Neuropsychological Rehabilitation Associates";
    private static final String ONE_WORD = "Rehabilitation".repeat(6);

    /** Gives the practice another name, and the words of it that do not fit on one line. */
    private static final String RENAME =
            """
            (name) => {
              const brand = document.querySelector('.brand span');
              brand.textContent = name;
              const range = document.createRange();
              return [...name.matchAll(/\\S+/g)].filter((word) => {
                range.setStart(brand.firstChild, word.index);
                range.setEnd(brand.firstChild, word.index + word[0].length);
                return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
              }).map(([word]) => word);
            }""";

    @Test
    void nothingIsPushedSidewaysAndNoNameIsBroken() {
        var phone = visitor(smallPhone().setLocale("es-MX"));
        phone.open(deployment().office(""));
        var page = phone.page();
        assertThat(page.locator("html").getAttribute("lang")).startsWith("es");
        page.locator("#email").fill("helen@harbor.example");
        page.locator("#password").fill(OfficeSignInPage.DEMO_PASSWORD);
        page.locator("#signIn").click();
        page.locator(".menu").waitFor();
        for (var address : PAGES) {
            phone.open(deployment().office(address));
            for (var width : WIDTHS) {
                page.setViewportSize(width, 700);
                assertThat((List<?>) page.evaluate(RENAME, LONG_NAME))
                        .as("broken in the head of %s at %d", address, width)
                        .isEmpty();
                phone.assertNoSidewaysScrolling();
                page.evaluate(RENAME, ONE_WORD);
                phone.assertNoSidewaysScrolling();
            }
        }
    }
}
