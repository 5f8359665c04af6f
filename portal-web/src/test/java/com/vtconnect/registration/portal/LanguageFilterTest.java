package com.vtconnect.registration.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.value.entity.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFilterTest {

    @ParameterizedTest
    @CsvSource({
        "es,             ES",
        "es-MX es en-US, ES",
        "fr-CA es en,    ES",
        "en-GB es,       EN",
        "fr de,          EN"
    })
    void the_first_language_that_we_speak_is_spoken(String wishes, Language spoken) {
        var locales = Arrays.stream(wishes.split(" ")).map(Locale::forLanguageTag).toList();
        assertThat(LanguageFilter.wished(locales)).isEqualTo(spoken);
    }

    @Test
    void who_wishes_nothing_reads_english() {
        assertThat(LanguageFilter.wished(List.of())).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, ''",
                "lang=es, ''",
                "token=a&lang=es, token=a",
                "lang=es&token=a, token=a"
            })
    void a_switch_of_language_keeps_the_rest_of_the_address(String query, String rest) {
        assertThat(LanguageFilter.withoutLanguage(query)).isEqualTo(rest);
    }
}
