package com.vtconnect.registration.value.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.value.entity.Problem.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Casey",
                "José Ñandú",
                "Мария",
                "محمد",
                "שרה",
                "明美",
                "O’Neil-d'Arc",
                "Jr., III",
                "𝒜𝓃𝓃𝒶",
                "👩‍⚕️",
                "<b>x</b>",
                "Robert'); DROP TABLE client;--",
                "X"
            })
    void takesNamesOfAnyScript(String typed) {
        var check = new InputCheck();
        assertThat(check.requiredLine("name", typed, 100)).isEqualTo(typed);
        assertThatCode(check::throwIfInvalid).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", "\n", "\u2003", " \r\n "})
    void missesWhatIsEmpty(String typed) {
        assertThat(problems(check -> check.requiredLine("name", typed, 100)))
                .containsExactly(new Problem("name", Reason.MISSING));
        var optional = new InputCheck();
        assertThat(optional.optionalLine("name", typed, 100)).isNull();
        assertThat(optional.optionalText("name", typed, 100)).isNull();
        assertThatCode(optional::throwIfInvalid).doesNotThrowAnyException();
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                        "\r\n", "\n", "\r", "\0", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029",
                        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
                        "\u2068", "\u2069", "\uD800", "\uDC00")
                .map(bad -> Arguments.of(bad.codePointAt(0), "Casey" + bad + "Client"));
    }

    @ParameterizedTest(name = "U+{0}")
    @MethodSource
    void forbidden(int codePoint, String typed) {
        assertThat(problems(check -> check.requiredLine("name", typed, 100)))
                .containsExactly(new Problem("name", Reason.FORBIDDEN_CHARACTERS));
        assertThat(problems(check -> check.optionalLine("name", typed, 100)))
                .containsExactly(new Problem("name", Reason.FORBIDDEN_CHARACTERS));
    }

    @Test
    void aTextMayHaveLinesAndNothingElseThatIsForbidden() {
        var check = new InputCheck();
        assertThat(check.optionalText("address", " one\r\ntwo\n\tthree ", 100))
                .isEqualTo("one\ntwo\n\tthree");
        assertThatCode(check::throwIfInvalid).doesNotThrowAnyException();
        assertThat(problems(one -> one.optionalText("address", "one\u202Etwo", 100)))
                .containsExactly(new Problem("address", Reason.FORBIDDEN_CHARACTERS));
        assertThat(problems(one -> one.optionalText("address", "one\0two", 100)))
                .containsExactly(new Problem("address", Reason.FORBIDDEN_CHARACTERS));
        assertThat(problems(one -> one.optionalText("address", "x".repeat(101), 100)))
                .containsExactly(new Problem("address", Reason.TOO_LONG));
    }

    @Test
    void theLongestAllowedIsTaken() {
        var check = new InputCheck();
        check.requiredLine("name", "x".repeat(100), 100);
        check.requiredLine("name", " " + "x".repeat(100) + " ", 100);
        assertThatCode(check::throwIfInvalid).doesNotThrowAnyException();
        assertThat(problems(one -> one.requiredLine("name", "x".repeat(101), 100)))
                .containsExactly(new Problem("name", Reason.TOO_LONG));
        assertThat(problems(one -> one.requiredLine("name", "x".repeat(1 << 20), 100)))
                .containsExactly(new Problem("name", Reason.TOO_LONG));
    }

    @Test
    void lettersAndTheirAccentsAreComposed() {
        assertThat(new InputCheck().requiredLine("name", "Jose\u0301", 100)).isEqualTo("José");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,",
        "1900-01-01,",
        "1990-02-28,",
        "2026-11-25, IN_THE_FUTURE",
        "9999-12-31, IN_THE_FUTURE",
        "1899-12-31, TOO_LONG_AGO",
        "0001-01-01, TOO_LONG_AGO"
    })
    void datesOfBirth(LocalDate typed, Reason reason) {
        assertThat(problems(check -> check.dateOfBirth("born", typed, TODAY)))
                .isEqualTo(reason == null ? List.of() : List.of(new Problem("born", reason)));
    }

    @Test
    void whatIsNoDateIsSaidToBeNone() {
        assertThat(problems(check -> check.dateOfBirth("born", null, TODAY)))
                .containsExactly(new Problem("born", Reason.NOT_A_DATE));
    }

    @Test
    void addresses() {
        assertThat(new InputCheck().email("email", " Casey@Clients.Example "))
                .isEqualTo(new EmailAddress("casey@clients.example"));
        assertThat(problems(check -> check.email("email", null)))
                .containsExactly(new Problem("email", Reason.MISSING));
        assertThat(problems(check -> check.email("email", " ")))
                .containsExactly(new Problem("email", Reason.MISSING));
        assertThat(problems(check -> check.email("email", "casey")))
                .containsExactly(new Problem("email", Reason.NOT_AN_ADDRESS));
        assertThat(problems(check -> check.email("email", "x".repeat(1 << 20))))
                .containsExactly(new Problem("email", Reason.TOO_LONG));
    }

    /** Mails greet people by name; nobody advertises in a practice's name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://evil.example",
                "evil.example/now",
                "WWW.evil.example",
                "write x@evil.example"
            })
    void aNameCarriesNoAddress(String typed) {
        assertThat(problems(check -> check.name("first", typed, "last", "Client")))
                .containsExactly(new Problem("first", Reason.FORBIDDEN_CHARACTERS));
    }

    @Test
    void aFieldIsToldOfOneThingAtATime() {
        assertThat(problems(check -> check.name("first", "x@y\n z", "last", "@".repeat(101))))
                .containsExactly(
                        new Problem("first", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("last", Reason.TOO_LONG));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(
                        problems(
                                check -> {
                                    check.name("first", "", "last", "x\n y");
                                    check.email("email", "-");
                                    check.reject("agreed", Reason.NOT_AGREED);
                                }))
                .containsExactly(
                        new Problem("first", Reason.MISSING),
                        new Problem("last", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("email", Reason.NOT_AN_ADDRESS),
                        new Problem("agreed", Reason.NOT_AGREED));
    }

    /** Pages and mails escape what they show, so these are only odd. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Zoë <b>&amp;</b>", "<script>alert(1)</script>", "a\\b", "St. John/Smith"})
    void aNameMayBeOdd(String typed) {
        assertThat(problems(check -> check.name("first", typed, "last", "Client"))).isEmpty();
    }

    private static List<Problem> problems(Consumer<InputCheck> input) {
        var check = new InputCheck();
        input.accept(check);
        var invalid = catchThrowableOfType(InvalidInput.class, check::throwIfInvalid);
        return invalid == null ? List.of() : invalid.problems();
    }
}
