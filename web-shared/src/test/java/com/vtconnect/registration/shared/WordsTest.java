package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String WORDS = "com.vtconnect.registration.shared.words";

    @Test
    void every_word_exists_in_both_languages() {
        var english = ResourceBundle.getBundle(WORDS, Locale.ROOT);
        var spanish = ResourceBundle.getBundle(WORDS, Locale.forLanguageTag("es"));
        assertThat(english.keySet())
                .allSatisfy(
                        key ->
                                assertThat(spanish.getString(key))
                                        .as(key)
                                        .isNotEqualTo(english.getString(key)));
    }
}
