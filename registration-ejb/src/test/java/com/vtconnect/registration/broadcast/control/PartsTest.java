package com.vtconnect.registration.broadcast.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.broadcast.entity.Broadcast;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    private final Parts parts = new Parts();

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with: colons: in it", "+plus", "\uD83C\uDF3B"})
    void whatIsShortIsOnePart(String text) {
        var cut = Parts.of("organization", text, "id");
        assertThat(cut).hasSize(1);
        assertThat(parts.take(cut.get(0))).contains(new Broadcast("organization", text));
    }

    @ParameterizedTest
    @ValueSource(ints = {Parts.LONGEST, Parts.LONGEST + 1, 2 * Parts.LONGEST, 20_000})
    void whatIsLongComesTogetherAgain(int length) {
        for (var letter : new String[] {"a", "\u20ac", "\uD83C\uDF3B", "x\uD83C\uDF3B"}) {
            var text = letter.repeat(length / letter.length());
            var whole = Optional.<Broadcast>empty();
            for (var part : Parts.of("care", text, "id")) {
                assertThat(whole).isEmpty();
                assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8_000);
                whole = parts.take(part);
            }
            assertThat(whole).contains(new Broadcast("care", text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", ":text", "+", "+a:0", "+a:0:2:c"})
    void whatIsNoPartIsNothing(String foreign) {
        assertThat(parts.take(foreign)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+care", "ca:re"})
    void aChannelIsAName(String channel) {
        assertThatThrownBy(() -> Parts.of(channel, "", "id"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoLongOnesDoNotMix() {
        var first = Parts.of("a", "1".repeat(Parts.LONGEST + 1), "one");
        var second = Parts.of("b", "2".repeat(Parts.LONGEST + 1), "two");
        parts.take(first.get(0));
        parts.take(second.get(0));
        assertThat(parts.take(first.get(1)).orElseThrow().channel()).isEqualTo("a");
        assertThat(parts.take(second.get(1)).orElseThrow().text()).doesNotContain("1");
    }
}
