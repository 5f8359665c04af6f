package com.vtconnect.registration.invitation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vtconnect.registration.invitation.boundary.AddressLine.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type and paste, and what must never be taken for an address. */
class TypedAddressesTest {

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("ann@x.example", List.of("ann@x.example")),
                Arguments.of(
                        "ann@x.example, bo@x.example;cy@x.example di@x.example\neve@x.example",
                        List.of(
                                "ann@x.example",
                                "bo@x.example",
                                "cy@x.example",
                                "di@x.example",
                                "eve@x.example")),
                Arguments.of("Ann Lima <Ann@X.example>", List.of("ann@x.example")),
                Arguments.of(
                        "Ann Lima <ann@x.example>, Bo Cruz <bo@x.example>,",
                        List.of("ann@x.example", "bo@x.example")),
                Arguments.of(
                        "Lima, Ann <ann@x.example>; \"Cruz, Bo\" <bo@x.example>",
                        List.of("ann@x.example", "bo@x.example")),
                Arguments.of("'ann@x.example' <ann@x.example>", List.of("ann@x.example")),
                Arguments.of("<ann@x.example>", List.of("ann@x.example")),
                Arguments.of("\u00A0ann@x.example\u2003\r\n\r\n", List.of("ann@x.example")),
                Arguments.of("o'hara+new@x.example", List.of("o'hara+new@x.example")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void takesAddressesInWhateverFormTheyCome(String typed, List<String> addresses) {
        assertThat(TypedAddresses.of(typed))
                .allMatch(one -> one.finding() == Finding.READY)
                .extracting(one -> one.email().text())
                .containsExactlyElementsOf(addresses);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("ann.example", Finding.NOT_AN_ADDRESS),
                Arguments.of("ann@", Finding.NOT_AN_ADDRESS),
                Arguments.of("ann@localhost", Finding.NOT_AN_ADDRESS),
                // The half behind the blank may be somebody else's.
                Arguments.of("ann lima@x.example", Finding.NOT_AN_ADDRESS),
                Arguments.of("Ann Lima ann@x.example", Finding.NOT_AN_ADDRESS),
                Arguments.of("bo@x.example <ann@x.example>", Finding.NOT_AN_ADDRESS),
                Arguments.of("bo.example <ann@x.example>", Finding.NOT_AN_ADDRESS),
                Arguments.of("Ann <ann@x.example", Finding.NOT_AN_ADDRESS),
                Arguments.of("Ann <ann@x.example> again", Finding.NOT_AN_ADDRESS),
                Arguments.of("ann@x.example%0ABcc:bo@x.example", Finding.NOT_AN_ADDRESS),
                Arguments.of("ann@x.example\u0000", Finding.FORBIDDEN_CHARACTERS),
                Arguments.of("ann\u200B@x.example", Finding.FORBIDDEN_CHARACTERS),
                Arguments.of("ann\u202E@x.example", Finding.FORBIDDEN_CHARACTERS),
                Arguments.of("a".repeat(250) + "@x.example", Finding.TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void tellsWhatIsSurelyNoAddressAsItStands(String typed, Finding finding) {
        assertThat(TypedAddresses.of(typed))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.finding()).isEqualTo(finding);
                            assertThat(one.email()).isNull();
                            assertThat(one.text()).isEqualTo(typed);
                        });
    }

    @Test
    void aLineOfItsOwnIsNoHeader() {
        assertThat(TypedAddresses.of("ann@x.example\r\nBcc: bo@x.example"))
                .extracting(TypedAddresses.Typed::line, TypedAddresses.Typed::finding)
                .containsExactly(tuple(1, Finding.READY), tuple(2, Finding.NOT_AN_ADDRESS));
    }

    @Test
    void linesAreCountedAsAnEditorDoes() {
        assertThat(TypedAddresses.of("\n\nann@x.example\n\nnobody\n"))
                .extracting(TypedAddresses.Typed::line)
                .containsExactly(3, 5);
    }

    @Test
    @Timeout(5)
    void nothingThatIsTypedTakesLong() {
        for (var text :
                List.of(
                        " ".repeat(199_999) + "x",
                        "<".repeat(200_000),
                        ",; ".repeat(60_000),
                        "a.".repeat(99_000) + "<b>")) {
            assertThat(TypedAddresses.of(text).stream().filter(one -> one.email() != null))
                    .isEmpty();
        }
    }
}
