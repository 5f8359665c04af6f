package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
                "-,           https://portal.example:443,  false",
                "-,           http://portal.example,       true",
                "-,           https://portal.example:8443, true",
                "-,           https://evil.example,        true",
                "-,           http://localhost:8080,       true",
                "-,           null,                        true",
                "-,           https://,                    true",
                "-,           https://ev il,               true",
                "-,           -,                           false"
            })
    void takes_only_what_own_pages_send(String site, String origin, boolean foreign) {
        var address = new PublicAddress(URI.create("https://portal.example/register"));
        assertThat(OwnPosts.isForeign(site, origin, address)).isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080,  http://localhost:8080, true",
        "http://localhost:8080,  http://127.0.0.1:8080, true",
        "http://127.0.0.1:18300, http://[::1]:18300,    true",
        "http://localhost:8080,  http://localhost:8081, false",
        "http://localhost:8080,  https://localhost:8080, false",
        "http://localhost:8080,  http://localhost.example:8080, false",
        "http://portal.example,  http://portal.example:80, true"
    })
    void all_names_of_the_own_machine_are_one(String address, String origin, boolean own) {
        assertThat(new PublicAddress(URI.create(address)).isOriginOf(origin)).isEqualTo(own);
    }
}
