package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListResourceBundle;
import org.junit.jupiter.api.Test;

class ScriptWordsTest {

    private static final ListResourceBundle WORDS =
            new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[][] {{"say.hello", "Say \"hello\""}, {"page", "not said"}};
                }
            };

    @Test
    void gives_a_script_only_its_own_words_as_json() {
        assertThat(ScriptWords.json(WORDS, "say.")).isEqualTo("{\"hello\":\"Say \\\"hello\\\"\"}");
    }
}
