package com.vtconnect.registration.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "ana@gmial.com,    ana@gmail.com",
        "ana@gmai.com,     ana@gmail.com",
        "ana@GMAIL.CO,     ana@gmail.com",
        "ana@gamil.com,    ana@gmail.com",
        "ana@hotmial.com,  ana@hotmail.com",
        "ana@yaho.com,     ana@yahoo.com",
        "ana@outlok.com,   ana@outlook.com",
        "ana@iclould.com,  ana@icloud.com"
    })
    void a_slip_of_the_finger_is_noticed(String typed, String meant) {
        assertThat(AddressSuggestion.of(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@gmail.com",
                "ana@yahoo.es",
                "ana@riverside.example",
                "ana@clinic.org",
                "ana@mail.com",
                "ana@gmx.com",
                "ana",
                "",
                "@gmial.com",
                "ana@"
            })
    void other_addresses_are_left_alone(String typed) {
        assertThat(AddressSuggestion.of(typed)).isEmpty();
    }
}
