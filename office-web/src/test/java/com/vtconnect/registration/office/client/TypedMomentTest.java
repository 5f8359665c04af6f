package com.vtconnect.registration.office.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.value.entity.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 09:00, EN, 2026-11-30T09:00",
        "11/30/2026, 9:30, EN, 2026-11-30T09:30",
        "30/11/2026, 9, ES, 2026-11-30T09:00",
        "2026-11-30, 17:05:30, EN, 2026-11-30T17:05"
    })
    void aDayAndATimeAreReadAsPeopleTypeThem(
            String date, String time, Language language, LocalDateTime meant) {
        assertThat(TypedMoment.parse(date, time, language)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 25:00",
        "2026-11-30, noon",
        "2026-11-31, 09:00",
        "soon, 09:00",
        "2026-11-30,",
        ", 9"
    })
    void nonsenseIsNone(String date, String time) {
        assertThat(TypedMoment.parse(date, time, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, 2026-11-26", "2026-11-27, 2026-11-30", "2026-11-28, 2026-11-30"})
    void theNextMorningIsOneOfAWeekday(LocalDate today, LocalDate proposed) {
        assertThat(TypedMoment.nextMorning(today)).isEqualTo(proposed.atTime(9, 0));
    }
}
