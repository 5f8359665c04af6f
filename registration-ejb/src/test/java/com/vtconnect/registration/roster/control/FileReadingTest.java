package com.vtconnect.registration.roster.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import com.vtconnect.registration.roster.entity.RosterColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets and other systems write, and what is none of it. */
class FileReadingTest {

    private static final String HEADINGS = "First name,Last name,Email,Date of birth\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"", "What,Ever\n", "\"First name,Last name\n"})
    void nothingStaysOpenOfWhatIsRefused(String text) {
        var open = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                new FileReading(
                                        () -> {
                                            open.incrementAndGet();
                                            return new ByteArrayInputStream(bytes(text)) {
                                                @Override
                                                public void close() {
                                                    open.decrementAndGet();
                                                }
                                            };
                                        }))
                .isInstanceOf(FileRefused.class);
        assertThat(open).hasValue(0);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "", "UTF-8"),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF", "UTF-8"),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF", "UTF-16LE"),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", "UTF-16BE"),
                Arguments.of(WINDOWS, "", "Windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncodingIsToldFromTheOthers(Charset charset, String mark, String label)
            throws IOException {
        var text = mark + HEADINGS + "Zoë,Núñez,zoe@clients.example,1990-05-17\n";
        try (var reading = reading(text.getBytes(charset))) {
            assertThat(reading.encoding().label()).isEqualTo(label);
            assertThat(reading.line().cells()).startsWith("Zoë", "Núñez");
            assertThat(reading.line()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "','|First name,Last name,Email,Date of birth",
                "';'|First name;Last name;Email;Date of birth",
                "';'|\"Notes, if any, or, none\";First name;Last name;Email;Date of birth",
                "','|Nombre,Apellidos,Correo electrónico,Fecha de nacimiento",
                "','|FIRST NAME , last_name, E-Mail ,Date-of-birth"
            })
    void theSeparatorAndTheHeadingsAreFound(char separator, String headings) throws IOException {
        try (var reading = reading(bytes(headings + "\n"))) {
            assertThat(reading.separator()).isEqualTo(separator);
        }
    }

    @Test
    void quotesHoldSeparatorsLinesAndQuotes() throws IOException {
        var text =
                "Email\tFirst name\tLast name\tDate of birth\tAddress\tNotes\r\n\r\n"
                        + "a@clients.example\t\"An\"\"na\"\tLima\t1990-05-17\t\"1 Elm St\nSpringfield\"\tx\r\n"
                        + "\t\t\t\t\t\r\n"
                        + "b@clients.example\tBo\r\n";
        try (var reading = reading(bytes(text))) {
            assertThat(reading.separator()).isEqualTo('\t');
            assertThat(reading.columns().unused()).isEqualTo("Notes");
            var first = reading.line();
            assertThat(first.number()).isEqualTo(3);
            assertThat(first.cells())
                    .containsExactly(
                            "An\"na",
                            "Lima",
                            "a@clients.example",
                            "1990-05-17",
                            null,
                            "1 Elm St\nSpringfield",
                            null,
                            null);
            var second = reading.line();
            assertThat(second.number()).isEqualTo(6);
            assertThat(second.cells()).startsWith("Bo", null, "b@clients.example", null);
            assertThat(reading.line()).isNull();
        }
    }

    @Test
    void aLineWithMoreCellsThanColumnsIsTold() throws IOException {
        var line = "Ann,Lima,a@clients.example,1990-05-17,Springfield\n";
        try (var reading = reading(bytes(HEADINGS + line))) {
            assertThat(reading.line().hasExtraCells()).isTrue();
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> reading(bytes("First name,Notes,Correo\n")))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Reason.COLUMNS_MISSING);
                            assertThat(refused.columns())
                                    .containsExactly(
                                            RosterColumn.LAST_NAME, RosterColumn.DATE_OF_BIRTH);
                        });
        assertRefused(
                bytes("Email,First name,Last name,Date of birth,Correo\n"), Reason.COLUMNS_TWICE);
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(bytes("\n\n"), Reason.EMPTY);
        assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0}, Reason.SPREADSHEET);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, Reason.SPREADSHEET);
        assertRefused(HEADINGS.getBytes(StandardCharsets.UTF_16LE), Reason.NOT_TEXT);
        assertRefused(bytes("First name\0,Last name\n"), Reason.NOT_TEXT);
        assertRefused(new byte[] {(byte) 0x81, (byte) 0xFF, 'a'}, Reason.NOT_TEXT);
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}, Reason.NOT_TEXT);
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaid() throws IOException {
        try (var reading = reading(bytes(HEADINGS + "\"Ann,Lima,a@clients.example\nBo"))) {
            assertThatThrownBy(reading::line)
                    .isInstanceOfSatisfying(
                            FileRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.QUOTES));
        }
        var endless = HEADINGS + "\"" + "Ann Lima, ".repeat(10_000);
        try (var reading = reading(bytes(endless))) {
            assertThatThrownBy(reading::line).isInstanceOf(FileRefused.class);
        }
    }

    @Test
    void aHundredThousandLinesAreReadAndNotOneMore() throws IOException {
        var line = "Ann,Lima,a@clients.example,1990-05-17\n";
        try (var reading = reading(bytes(HEADINGS + line.repeat(FileReading.MOST_LINES)))) {
            assertThat(count(reading)).isEqualTo(FileReading.MOST_LINES);
        }
        try (var reading = reading(bytes(HEADINGS + line.repeat(FileReading.MOST_LINES + 1)))) {
            assertThatThrownBy(() -> count(reading))
                    .isInstanceOfSatisfying(
                            FileRefused.class,
                            refused ->
                                    assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_LINES));
        }
    }

    private static int count(FileReading reading) {
        var count = 0;
        while (reading.line() != null) {
            count++;
        }
        return count;
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> reading(file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FileReading reading(byte[] file) throws IOException {
        return new FileReading(() -> new ByteArrayInputStream(file));
    }
}
