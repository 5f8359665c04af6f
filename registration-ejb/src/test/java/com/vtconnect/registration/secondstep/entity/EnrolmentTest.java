package com.vtconnect.registration.secondstep.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTest {

    /** RFC 4648, section 10, without the padding that apps do not want. */
    @ParameterizedTest
    @CsvSource({
        "'',''",
        "f,MY",
        "fo,MZXQ",
        "foo,MZXW6",
        "foob,MZXW6YQ",
        "fooba,MZXW6YTB",
        "foobar,MZXW6YTBOI"
    })
    void writesSecretsAsAppsReadThem(String bytes, String text) {
        assertThat(Enrolment.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    void tellsTheAppWhoseAccountItIs() {
        var enrolment =
                Enrolment.of(
                        "12345678901234567890".getBytes(StandardCharsets.US_ASCII),
                        "Dr. O'Neil & Söhne: Praxis",
                        "ada+x@p.example");
        assertThat(enrolment.address())
                .isEqualTo(
                        "otpauth://totp/Dr.%20O%27Neil%20%26%20S%C3%B6hne%3A%20Praxis:ada%2Bx%40p.example"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=Dr.%20O%27Neil%20%26%20S%C3%B6hne%3A%20Praxis");
        assertThat(enrolment.key()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
