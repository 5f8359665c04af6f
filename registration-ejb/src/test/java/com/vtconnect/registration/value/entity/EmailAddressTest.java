package com.vtconnect.registration.value.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casey@clients.example",
                "c@a.b",
                "first.last+practice@mail.clients.example",
                "o'neil_!#$%&*/=?^`{|}~-@clients.example",
                "123@456.example",
                "casey@xn--mnchen-3ya.example",
                "casey@a-b.example"
            })
    void isOneMailbox(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "casey",
                "casey@",
                "@clients.example",
                "casey@clients",
                "casey@@clients.example",
                "casey@clients..example",
                "casey@-clients.example",
                "casey@clients-.example",
                "casey@.example",
                "casey@clients.example.",
                "casey clients@clients.example",
                "Casey <casey@clients.example>",
                "casey@clients.example,other@clients.example",
                "casey@clients.example\r\nBcc: other@clients.example",
                "casey\n@clients.example",
                "casey@clients.example\0",
                "\"casey\"@clients.example",
                "casey@[127.0.0.1]",
                "cäsey@clients.example",
                "casey@clïents.example"
            })
    void isNothingElse(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatThrownBy(() -> new EmailAddress(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheSameInAnyCase() {
        assertThat(new EmailAddress(" Casey@CLIENTS.Example "))
                .isEqualTo(new EmailAddress("casey@clients.example"))
                .hasToString("casey@clients.example");
    }

    /** The dotless i of a Turkish keyboard is another letter, not another case. */
    @Test
    void doesNotMixUpLettersThatOnlyLookAlike() {
        assertThat(EmailAddress.isValid("\u0130@clients.example")).isFalse();
        assertThat(EmailAddress.isValid("\u212Aate@clients.example")).isFalse();
    }

    @Test
    void hasAtMost254Characters() {
        var domain = ("x".repeat(61) + ".").repeat(3) + "example";
        var rest = EmailAddress.MAX_LENGTH - domain.length() - 1;
        assertThat(EmailAddress.isValid("x".repeat(rest) + "@" + domain)).isTrue();
        assertThat(EmailAddress.isValid("x".repeat(rest + 1) + "@" + domain)).isFalse();
        assertThat(EmailAddress.isValid("x".repeat(65) + "@clients.example")).isFalse();
        assertThat(EmailAddress.isValid("x".repeat(1 << 20) + "@clients.example")).isFalse();
    }
}
