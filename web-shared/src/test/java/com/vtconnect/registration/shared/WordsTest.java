package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final String HERE = "com.vtconnect.registration.shared.";
    private static final Path SOURCES = Path.of("src", "main", "resources", "META-INF");

    @ParameterizedTest
    @ValueSource(strings = {"words", "care"})
    void every_word_exists_in_both_languages(String bundle) {
        var english = bundle(bundle, Locale.ROOT);
        var spanish = bundle(bundle, Locale.forLanguageTag("es"));
        assertThat(english.keySet())
                .filteredOn(key -> !english.getString(key).equals("Care App"))
                .allSatisfy(
                        key ->
                                assertThat(spanish.getString(key))
                                        .as(key)
                                        .isNotEqualTo(english.getString(key)));
    }

    @Test
    void the_same_values_are_filled_in() {
        var english = bundle("care", Locale.ROOT);
        var spanish = bundle("care", Locale.forLanguageTag("es"));
        assertThat(english.keySet())
                .allSatisfy(
                        key ->
                                assertThat(spanish.getString(key).contains("{0}"))
                                        .as(key)
                                        .isEqualTo(english.getString(key).contains("{0}")));
    }

    @Test
    void every_word_that_the_care_app_shows_exists() throws IOException {
        assertThat(bundle("care", Locale.ROOT).keySet())
                .containsAll(used("tags", "careWords\\['([^'?]+)'\\]", ""))
                .containsAll(used("resources/shared/js/care", "say\\('([^'$]+)'", "say."));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(HERE + name, locale);
    }

    private static Set<String> used(String folder, String pattern, String prefix)
            throws IOException {
        var found = new HashSet<String>();
        for (var file : files(folder)) {
            var matcher = Pattern.compile(pattern).matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(prefix + matcher.group(1));
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(SOURCES.resolve(folder))) {
            return files.toList();
        }
    }
}
