package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownRowsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 30",
                "'', 30",
                "60, 60",
                "5, 30",
                "-60, 30",
                "6e1, 30",
                "2000, 2000",
                "2001, 2000",
                "999999, 2000",
                "99999999999999999999, 30"
            })
    void an_address_edited_by_hand_shows_a_sensible_number(String typed, int shown) {
        assertThat(asked(typed == null ? Map.of() : Map.of("mails", typed)).of("mails"))
                .isEqualTo(shown);
    }

    @Test
    void older_rows_of_one_list_leave_the_others_as_they_are() {
        var shown = asked(Map.of("history", "60"));
        assertThat(shown.older("mails", 30)).isEqualTo("mails=60&history=60#mails-31");
        assertThat(shown.older("history", 12)).isEqualTo("mails=30&history=120#history-13");
    }

    @Test
    void there_is_an_end() {
        assertThat(asked(Map.of("mails", "4000")).isMost("mails")).isTrue();
        assertThat(asked(Map.of("mails", "1920")).isMost("mails")).isFalse();
    }

    @Test
    void one_list_may_end_earlier() {
        var shown = asked(Map.of("mails", "4000", "history", "4000")).butAtMost(240, "mails");
        assertThat(shown.of("mails")).isEqualTo(240);
        assertThat(shown.isMost("mails")).isTrue();
        assertThat(shown.of("history")).isEqualTo(2_000);
        assertThat(asked(Map.of()).butAtMost(240, "mails").of("mails")).isEqualTo(30);
    }

    private static ShownRows asked(Map<String, String> parameters) {
        var request =
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                ShownRowsTest.class.getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (self, method, given) -> parameters.get(given[0]));
        return ShownRows.asked(request, 30, 2_000, "mails", "history");
    }
}
