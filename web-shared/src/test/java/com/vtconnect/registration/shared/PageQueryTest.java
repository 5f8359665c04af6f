package com.vtconnect.registration.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageQueryTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                          ''",
                "'',                         ''",
                "id=5,                       ?id=5",
                "id=5&told=saved&lang=es,    ?id=5",
                "told=sent&token=a%2Bb&id=1, ?token=a%2Bb&id=1",
                "email=me@evil.example,      ''",
                "ids=5&%69d=6&id,            ?id"
            })
    void keeps_what_says_which_page_it_is(String query, String kept) {
        assertThat(PageQuery.of(query, Set.of("id", "token"))).isEqualTo(kept);
    }
}
