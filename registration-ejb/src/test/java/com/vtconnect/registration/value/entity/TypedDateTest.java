package com.vtconnect.registration.value.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "EN, 1985-04-27",
        "ES, 1985-04-27",
        "EN, 1985/4/27",
        "EN, 04/27/1985",
        "EN, 4/27/1985",
        "EN, 4-27-1985",
        "EN, 4.27.1985",
        "EN, 4 27 1985",
        "ES, 27/04/1985",
        "ES, 27-4-1985",
        "ES, 27. 4. 1985",
        "EN, 04271985",
        "ES, 27041985",
        "EN, 19850427",
        "ES, 19850427",
        "EN, ' 1985-04-27 '"
    })
    void reads_the_same_day_however_it_is_typed(Language language, String typed) {
        assertThat(TypedDate.parse(typed, language)).contains(LocalDate.of(1985, 4, 27));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "1985",
                "85-04-27",
                "04/27/85",
                "2023-02-29",
                "13/32/1985",
                "0000-00-00",
                "1985-04-27T00:00",
                "99999999",
                "٢٧/٠٤/١٩٨٥x",
                "1985-004-27"
            })
    void takes_nothing_else_for_a_date(String typed) {
        assertThat(TypedDate.parse(typed, Language.EN)).isEmpty();
    }

    @Test
    void nothing_typed_is_no_date() {
        assertThat(TypedDate.parse(null, Language.EN)).isEmpty();
    }

    @Test
    void eight_digits_are_never_two_dates() {
        for (var day = LocalDate.of(1900, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            var year = "%04d".formatted(day.getYear());
            var month = "%02d".formatted(day.getMonthValue());
            var dayOfMonth = "%02d".formatted(day.getDayOfMonth());
            assertThat(TypedDate.parse(year + month + dayOfMonth, Language.ES)).contains(day);
            assertThat(TypedDate.parse(dayOfMonth + month + year, Language.ES)).contains(day);
            assertThat(TypedDate.parse(month + dayOfMonth + year, Language.EN)).contains(day);
        }
    }
}
