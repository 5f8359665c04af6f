package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPostsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://portal.example,      false",
                "same-origin, -,                           false",
                "none,        -,                           false",
                "same-site,   https://evil.portal.example, true",
                "cross-site,  https://evil.example,        true",
                "-,           https://portal.example,      false",
                "-,           https://PORTAL.example,      false",
                "-,           https://portal.example:8443, true",
                "-,           https://evil.example,        true",
                "-,           null,                        true",
                "-,           https://ev il,               true",
                "-,           -,                           false"
            })
    void takes_only_what_own_pages_send(String site, String origin, boolean foreign) {
        assertThat(OwnPosts.isForeign(site, origin, "portal.example")).isEqualTo(foreign);
    }
}
