package com.vtconnect.registration.secondstep.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCodesTest {

    /** The secret of RFC 6238, appendix B; the codes there, less the first two of eight digits. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final long STEP = 37_037_036;

    private final TimeCodes timeCodes = new TimeCodes();

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void areThoseOfTheStandard(long second, String code) {
        assertThat(timeCodes.timeStep(SECRET, code, Instant.ofEpochSecond(second), 0))
                .hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({
        "-31, false",
        "-30, true",
        "-1, true",
        "0, true",
        "29, true",
        "59, true",
        "60, false"
    })
    void aClockMayBeOneStepOff(long later, boolean taken) {
        // 081804 is the code of the step that begins here.
        var begin = STEP * 30;
        assertThat(
                        timeCodes
                                .timeStep(SECRET, "081804", Instant.ofEpochSecond(begin + later), 0)
                                .isPresent())
                .isEqualTo(taken);
    }

    @Test
    void aCodeIsTakenOnceAndNoOlderOneAfterIt() {
        var now = Instant.ofEpochSecond(STEP * 30);
        assertThat(timeCodes.timeStep(SECRET, "081804", now, STEP - 1)).hasValue(STEP);
        assertThat(timeCodes.timeStep(SECRET, "081804", now, STEP)).isEmpty();
        assertThat(timeCodes.timeStep(SECRET, "081804", now, STEP + 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "081805", "81804", "0818040", "08180４", "abcdef", "-81804"})
    void nothingElseIsTaken(String code) {
        assertThat(timeCodes.timeStep(SECRET, code, Instant.ofEpochSecond(STEP * 30), 0)).isEmpty();
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertThat(TimeCodes.newSecret()).hasSize(20).isNotEqualTo(TimeCodes.newSecret());
    }
}
