package com.vtconnect.registration.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WishedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/client/list?tab=unassigned, client/list?tab=unassigned",
        "/client/record?id=17, client/record?id=17",
        "/care, care",
        "/, ''"
    })
    void ownPagesAreReached(String wished, String page) {
        assertThat(WishedAddress.pageOf(wished)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example/x",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/x\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/x?y=<script>"
            })
    void nothingElseIs(String wished) {
        assertThat(WishedAddress.pageOf(wished)).isEmpty();
    }
}
