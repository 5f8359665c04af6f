package com.vtconnect.registration.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @Test
    void secretsHave256RandomBitsAndSuitAnAddress() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var secret = Secrets.randomText();
            assertThat(secret).matches("[A-Za-z0-9_-]{43}");
            assertThat(Secrets.bytes(secret)).hasSize(32);
            assertThat(seen.add(secret)).isTrue();
        }
    }

    @Test
    void codesHaveSixDigitsWithLeadingZeros() {
        var first = new HashSet<Character>();
        for (var i = 0; i < 1000; i++) {
            var code = Secrets.randomCode();
            assertThat(code).matches("[0-9]{6}");
            first.add(code.charAt(0));
        }
        assertThat(first).hasSize(10);
    }

    /** The second example of FIPS 180-2, appendix B. */
    @Test
    void hashesWithSha256() {
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        Secrets.hash(
                                                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")))
                .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    @Test
    void aSignatureIsBoundToKeyMessageAndContext() {
        var key = Secrets.random(32);
        var message = Secrets.random(24);
        var signature = Secrets.sign(key, message, "browser");
        assertThat(Secrets.same(signature, Secrets.sign(key, message, "browser"))).isTrue();
        assertThat(Secrets.same(signature, Secrets.sign(key, message, "other"))).isFalse();
        assertThat(Secrets.same(signature, Secrets.sign(Secrets.random(32), message, "browser")))
                .isFalse();
        assertThat(Secrets.same(signature, Secrets.sign(key, Secrets.random(24), "browser")))
                .isFalse();
        assertThat(Secrets.same(signature, new byte[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "ü", "a b", "????", "A"})
    void whatIsNoTextOfOursHasNoBytes(String text) {
        assertThat(Secrets.bytes(text)).isEmpty();
    }
}
