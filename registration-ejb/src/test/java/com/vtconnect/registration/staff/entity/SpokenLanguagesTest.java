package com.vtconnect.registration.staff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "es,  en, Spanish",
        "es,  es, Español",
        "ht,  es, Criollo haitiano",
        "ase, en, American Sign Language",
        "ase, es, Lengua de señas americana"
    })
    void saysALanguageInTheLanguageOfThePage(String code, String page, String name) {
        assertThat(SpokenLanguages.name(code, Locale.forLanguageTag(page))).isEqualTo(name);
    }

    /** Java gives the code back where it has no name. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyLanguageThatIsOfferedHasAName(String page) {
        var locale = Locale.forLanguageTag(page);
        assertThat(SpokenLanguages.offered(locale))
                .isNotEmpty()
                .allSatisfy(
                        code ->
                                assertThat(SpokenLanguages.name(code, locale))
                                        .isNotEqualToIgnoringCase(code));
    }

    @Test
    void sortsByNameAndNotByCode() {
        var codes = List.of("es", "en", "de", "ar");
        assertThat(SpokenLanguages.sorted(codes, Locale.ENGLISH))
                .containsExactly("ar", "en", "de", "es");
        assertThat(SpokenLanguages.sorted(codes, Locale.forLanguageTag("es")))
                .containsExactly("de", "ar", "es", "en");
    }

    @Test
    void offersNothingElse() {
        assertThat(SpokenLanguages.isOffered("es")).isTrue();
        assertThat(SpokenLanguages.isOffered("ES")).isFalse();
        assertThat(SpokenLanguages.isOffered("xx")).isFalse();
    }
}
