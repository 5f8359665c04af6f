package com.vtconnect.registration.invitation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of addresses as spreadsheets, mail programs and editors write them. */
class AddressFileTest {

    @Test
    void takesTheColumnWithThatHeadingAndKeepsLinesWithoutAnAddress() {
        var text =
                """
                \uFEFFFirst name;E-Mail;Notes
                Zoë;zoe@x.example;"a; b@y.example"

                Ann;;no address
                Bo;"bo@x.example"
                """;
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("zoe@x.example", "Ann no address", "bo@x.example");
    }

    @Test
    void withoutHeadingsTakesWhatHasAnAtSignAndDropsNoFirstLine() {
        assertThat(read(bytes("ann.x.example\nLima,bo@x.example,cy@x.example\n")))
                .containsExactly("ann.x.example", "bo@x.example; cy@x.example");
        assertThat(read(bytes("Ann Lima <ann@x.example>\n\n\"Cruz, Bo\" <bo@x.example>\n")))
                .containsExactly("Ann Lima <ann@x.example>", "Cruz, Bo <bo@x.example>");
    }

    @Test
    void readsWhatSpreadsheetsOnWindowsSave() {
        var text = "Nombre;Correo electrónico\nNúñez;nunez@x.example\n";
        assertThat(read(text.getBytes(Charset.forName("windows-1252"))))
                .containsExactly("nunez@x.example");
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("nunez@x.example");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(bytes(""), Reason.EMPTY),
                Arguments.of(bytes("\n\n"), Reason.EMPTY),
                Arguments.of(bytes("PK\u0003\u0004 a workbook"), Reason.SPREADSHEET),
                Arguments.of(bytes("ann@x.example\u0000"), Reason.NOT_TEXT),
                Arguments.of(bytes("\"ann@x.example\n"), Reason.QUOTES),
                Arguments.of(bytes("ann@x.example\n".repeat(100_000)), Reason.TOO_MANY_LINES));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNoListOfAddresses(byte[] content, Reason reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> read(byte[] content) {
        return AddressFile.read(() -> new ByteArrayInputStream(content), 500);
    }
}
