package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfDownloadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "House rules;    House rules.pdf;    House%20rules.pdf",
                "Año nuevo.PDF;  Ano nuevo.pdf;      A%C3%B1o%20nuevo.pdf",
                "同意書;           _.pdf;              %E5%90%8C%E6%84%8F%E6%9B%B8.pdf",
                "../../etc/pass; etc pass.pdf;       etc%20pass.pdf",
                "'a\" b*c%d';    a b c d.pdf;        a%20b%20c%20d.pdf",
                "...;            document.pdf;       document.pdf"
            })
    void the_name_is_said_plainly_and_as_it_is(String name, String plain, String encoded) {
        assertThat(PdfDownload.disposition(name))
                .isEqualTo("; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded));
    }

    @Test
    void no_name_ends_the_header() {
        assertThat(PdfDownload.disposition("a\r\nSet-Cookie: x=y\u202E"))
                .isEqualTo(
                        "; filename=\"a Set-Cookie x=y.pdf\"; filename*=UTF-8''a%20Set-Cookie%20x%3Dy.pdf");
    }
}
