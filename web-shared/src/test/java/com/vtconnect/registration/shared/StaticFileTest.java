package com.vtconnect.registration.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFileTest {

    @Test
    void a_new_content_is_a_new_version() {
        var one = StaticFile.of("/shared/css/app.css", "a{}".getBytes(UTF_8));
        var same = StaticFile.of("/shared/css/app.css", "a{}".getBytes(UTF_8));
        var other = StaticFile.of("/shared/css/app.css", "b{}".getBytes(UTF_8));
        assertThat(one.version()).isEqualTo(same.version()).isNotEqualTo(other.version());
    }

    @Test
    void what_is_compressed_reads_the_same() throws IOException {
        var file = StaticFile.of("/shared/js/page.js", "'use strict';".getBytes(UTF_8));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(file.compressed()))) {
            assertThat(gzip.readAllBytes()).isEqualTo(file.plain());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shared/css/app.css", "/shared/img/step-open.svg"})
    void styles_scripts_and_pictures_are_served(String path) {
        assertThat(StaticFile.isServed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/shared/../WEB-INF/web.css",
                "/shared/%2e%2e/a.css",
                "/shared/page.xhtml",
                "/shared/",
                "/shared/a.class",
                "/shared/.css"
            })
    void nothing_else_is_served(String path) {
        assertThat(StaticFile.isServed(path)).isFalse();
    }
}
