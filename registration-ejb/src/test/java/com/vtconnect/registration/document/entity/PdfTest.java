package com.vtconnect.registration.document.entity;

import static com.vtconnect.registration.document.PdfSample.saying;
import static com.vtconnect.registration.value.entity.Problem.Reason.EMPTY;
import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_PDF;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    private static final int MOST = 3 * 1024 * 1024;

    @Test
    void isKeptAsItCame() {
        var file = saying("House rules");
        assertThat(Pdf.of("file", file).bytes()).isEqualTo(file);
    }

    @Test
    void whatStandsBeforeOrBehindIsNoHarm() {
        var file = text(saying("House rules"));
        assertThat(Pdf.of("file", bytes("\uFEFF\n" + file + "\n\0\0"))).isNotNull();
        var moved = text(saying("moved")).replaceFirst("%PDF", "   %PDF");
        assertThat(Pdf.of("file", bytes(moved))).isNotNull();
    }

    @Test
    void theTableMayBeAStreamAndAChangeSavedBehindIt() {
        var stream = "%PDF-1.7\n1 0 obj\n<< /Type /XRef >>\nstream\nx\nendstream\nendobj\n";
        var end = "startxref\n9\n%%EOF\n";
        assertThat(Pdf.of("file", bytes(stream + end))).isNotNull();
        assertThat(Pdf.of("file", bytes(stream + "startxref\n7000\n%%EOF\n" + end))).isNotNull();
    }

    @Test
    void threeMegabytesAreTheMost() {
        var file = saying("House rules");
        var most = padded(file, MOST);
        assertThat(Pdf.of("file", most).bytes()).hasSize(MOST);
        assertThat(problem(padded(file, MOST + 1))).isEqualTo(TOO_LARGE);
    }

    /** With a comment before its end. */
    private static byte[] padded(byte[] file, int length) {
        var comment = "%" + "x".repeat(length - file.length - 2) + "\n";
        return bytes(text(file).replaceFirst("startxref", comment + "startxref"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "%PDF-1.4",
                "%PDF-1.4\nstartxref\n9\n%%EOF",
                "%PDF-1.4\nxref\nstartxref\n900\n%%EOF",
                "%PDF-1.4\nxref\nstartxref\n99999999999\n%%EOF",
                "%PDF-x\nxref \nstartxref\n7\n%%EOF",
                "<html><script>alert(1)</script></html>",
                "xref \nstartxref\n0\n%%EOF"
            })
    void anotherFileIsNone(String file) {
        assertThat(problem(bytes(file))).isEqualTo(NOT_A_PDF);
    }

    @Test
    void neitherIsOneThatWasCutOffOrIsNotThere() {
        var file = saying("House rules");
        assertThat(problem(Arrays.copyOf(file, file.length - 8))).isEqualTo(NOT_A_PDF);
        assertThat(problem(new byte[0])).isEqualTo(EMPTY);
        assertThat(problem(null)).isEqualTo(MISSING);
    }

    private static Reason problem(byte[] file) {
        return catchThrowableOfType(InvalidInput.class, () -> Pdf.of("file", file))
                .problems()
                .stream()
                .map(Problem::reason)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
