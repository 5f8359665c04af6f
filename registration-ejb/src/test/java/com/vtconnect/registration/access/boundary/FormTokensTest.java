package com.vtconnect.registration.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Identified;
import com.vtconnect.registration.access.boundary.FormTokens.Verdict;
import com.vtconnect.registration.access.control.SharedKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final SharedKeys KEYS =
            new SharedKeys() {
                @Override
                public byte[] get(String name) {
                    return name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                }
            };

    private final FormTokens formTokens = at(NOW);
    private final String token = formTokens.issue("browser");

    @Test
    void isValidInItsOwnBrowserOnly() {
        assertThat(formTokens.check(token, "browser")).isEqualTo(Verdict.VALID);
        assertThat(formTokens.check(token, "other")).isEqualTo(Verdict.FORGED);
        assertThat(formTokens.check(token, "")).isEqualTo(Verdict.FORGED);
        assertThat(formTokens.check(token, null)).isEqualTo(Verdict.FORGED);
    }

    @Test
    void livesTwelveHours() {
        var end = NOW.plus(FormTokens.LIFETIME);
        assertThat(at(end.minusSeconds(1)).check(token, "browser")).isEqualTo(Verdict.VALID);
        assertThat(at(end).check(token, "browser")).isEqualTo(Verdict.EXPIRED);
        assertThat(at(end.plusSeconds(1)).check(token, "browser")).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        for (var i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, i) + other + token.substring(i + 1);
            var verdict = formTokens.check(changed, "browser");
            // The last character of each part carries bits that mean nothing.
            var isPadding = i == token.indexOf('.') - 1 || i == token.length() - 1;
            if (!isPadding) {
                assertThat(verdict).as("character %d", i).isEqualTo(Verdict.FORGED);
            }
        }
    }

    @Test
    void nonsenseIsForged() {
        for (var nonsense :
                new String[] {null, "", ".", "..", "a.b", token + ".x", "x".repeat(1 << 20)}) {
            assertThat(formTokens.check(nonsense, "browser")).isEqualTo(Verdict.FORGED);
        }
    }

    @Test
    void eachFormHasAKeyOfItsOwn() {
        assertThat(formTokens.key(token))
                .hasSize(16)
                .isEqualTo(formTokens.key(token))
                .isNotEqualTo(formTokens.key(formTokens.issue("browser")));
    }

    private static FormTokens at(Instant now) {
        var formTokens = new FormTokens();
        Identified.set(formTokens, "sharedKeys", KEYS);
        Identified.set(formTokens, "clock", Clock.fixed(now, ZoneOffset.UTC));
        return formTokens;
    }
}
