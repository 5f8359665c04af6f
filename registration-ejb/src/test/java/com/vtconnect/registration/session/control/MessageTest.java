package com.vtconnect.registration.session.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.session.entity.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "[]", "1", "null", "{", "\u0000", "{\"a\":}"})
    void whatIsNoObjectIsRefused(String text) {
        assertThatThrownBy(() -> Message.parse(text)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":1}",
                "{\"type\":null}",
                "{\"type\":[\"host\"]}",
                "{\"type\":\"a type that nobody could mean\"}"
            })
    void anOddTypeIsNone(String text) {
        assertThat(Message.parse(text).type()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"clients\":[]}",
                "{\"clients\":\"c1\"}",
                "{\"clients\":[1]}",
                "{\"clients\":[\"s1\"]}",
                "{\"clients\":[\"c1\",\"c-2\"]}",
                "{\"clients\":[\"c99999999999999999999\"]}"
            })
    void oddClientsAreRefused(String text) {
        var message = Message.parse(text);
        assertThatThrownBy(() -> message.clients("clients")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsRightIsRead() {
        var message =
                Message.parse(
                        """
                        {"type":"host","clients":["c7","c8","c7"],"person":"s3","on":true,"room":12,"data":{}}
                        """);
        assertThat(message.type()).isEqualTo("host");
        assertThat(message.clients("clients")).containsExactly(7L, 8L);
        assertThat(message.person("person")).isEqualTo(PersonId.practitioner(3));
        assertThat(message.flag("on")).isTrue();
        assertThat(message.flag("off")).isFalse();
        assertThat(message.number("room")).contains(12L);
        assertThat(message.object("data")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "0123456789012345678901\\n", "with spaces that no secret has"})
    void aSecretIsLongAndPlain(String secret) {
        var message = Message.parse("{\"device\":\"" + secret + "\"}");
        assertThatThrownBy(() -> message.secret("device")).isInstanceOf(Refusal.class);
    }

    @Test
    void aTextHasALongest() {
        var message = Message.parse("{\"text\":\"" + "x".repeat(11) + "\"}");
        assertThat(message.text("text", 11)).hasSize(11);
        assertThatThrownBy(() -> message.text("text", 10)).isInstanceOf(Refusal.class);
    }
}
