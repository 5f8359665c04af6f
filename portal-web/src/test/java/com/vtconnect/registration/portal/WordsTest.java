package com.vtconnect.registration.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import com.vtconnect.registration.account.boundary.OpenedAddressLink.Outcome;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.value.entity.Problem.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String WORDS = "com.vtconnect.registration.portal.words";
    private static final Pattern USED_IN_PAGE =
            Pattern.compile("words\\['([^']+)'\\]|say\\.text\\('([^']+)'");

    private final ResourceBundle english = ResourceBundle.getBundle(WORDS, Locale.ROOT);
    private final ResourceBundle spanish =
            ResourceBundle.getBundle(WORDS, Locale.forLanguageTag("es"));

    @Test
    void every_word_exists_in_both_languages() {
        assertThat(keysOf("words_es.properties"))
                .containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void the_same_values_are_filled_in() {
        assertThat(english.keySet())
                .allSatisfy(
                        key ->
                                assertThat(spanish.getString(key).contains("{0}"))
                                        .as(key)
                                        .isEqualTo(english.getString(key).contains("{0}")));
    }

    @Test
    void no_straight_apostrophe_eats_what_follows() {
        assertThat(english.keySet())
                .allSatisfy(
                        key ->
                                assertThat(english.getString(key) + spanish.getString(key))
                                        .as(key)
                                        .doesNotContain("'"));
    }

    @Test
    void every_word_that_a_page_says_exists() throws IOException {
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            for (var page : pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                assertThat(english.keySet()).as(page.toString()).containsAll(usedIn(page));
            }
        }
    }

    @Test
    void every_fact_of_the_rules_has_words() {
        assertThat(english.keySet())
                .containsAll(keys("home.missing.", Missing.values()))
                .containsAll(keys("home.next.", Missing.values()))
                .containsAll(keys("problem.password.", Weakness.values()))
                .containsAll(keys("confirm.title.", passwordPurposes()))
                .containsAll(keys("confirm.lead.", passwordPurposes()))
                .containsAll(keys("address.", State.values()))
                .containsAll(keys("address.", Outcome.values()))
                .containsAll(
                        keys(
                                "problem.",
                                Reason.MISSING,
                                Reason.TOO_LONG,
                                Reason.FORBIDDEN_CHARACTERS,
                                Reason.NOT_AN_ADDRESS,
                                Reason.NOT_OFFERED,
                                Reason.WRONG_CODE));
    }

    private static Purpose[] passwordPurposes() {
        return Arrays.stream(Purpose.values())
                .filter(Purpose::leadsToPassword)
                .toArray(Purpose[]::new);
    }

    private static List<String> keys(String prefix, Enum<?>... facts) {
        return Arrays.stream(facts).map(fact -> prefix + fact.name()).toList();
    }

    private static List<String> usedIn(Path page) throws IOException {
        var found = new ArrayList<String>();
        var matcher = USED_IN_PAGE.matcher(Files.readString(page));
        while (matcher.find()) {
            found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return found;
    }

    private static List<String> keysOf(String file) {
        try (Stream<String> lines =
                Files.lines(
                        Path.of("src/main/resources/com/vtconnect/registration/portal", file))) {
            return lines.filter(line -> line.matches("[^#]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
