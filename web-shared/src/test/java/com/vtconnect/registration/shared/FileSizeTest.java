package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1,       en, 1 KB",
        "1025,    en, 2 KB",
        "1572864, en, 1.5 MB",
        "1572864, es, '1,5 MB'",
        "3145728, en, 3 MB"
    })
    void is_said_in_the_language_of_the_page(long bytes, String language, String said) {
        assertThat(FileSize.of(bytes, Locale.forLanguageTag(language))).isEqualTo(said);
    }
}
