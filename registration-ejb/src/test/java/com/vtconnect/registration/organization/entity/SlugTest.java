package com.vtconnect.registration.organization.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"riverside", "a", "7", "a-b", "harbor-2"})
    void isPartOfAnAddress(String text) {
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-a",
                "a-",
                "Riverside",
                "a b",
                "a/b",
                "..",
                "a.b",
                "a_b",
                "ä",
                "a\n",
                "a%2F"
            })
    void isNothingElse(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "health", "metrics", "openapi", "shared", "assets"})
    void isNotWhatStandsThereAlready(String text) {
        assertThat(Slug.isValid(text)).isFalse();
    }

    @Test
    void hasAtMost40Characters() {
        assertThat(Slug.isValid("x".repeat(40))).isTrue();
        assertThat(Slug.isValid("x".repeat(41))).isFalse();
    }
}
