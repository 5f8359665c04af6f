package com.vtconnect.registration.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium: found, or installed where that is possible without asking (root on
 * Debian), else one line that says what to install. The environment variable {@code CHROMIUM} names
 * another one.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private Chromium() {}

    static Path executable() throws IOException, InterruptedException {
        var found = find();
        if (found.isEmpty() && Debian.install("chromium")) {
            found = find();
        }
        return found.orElseThrow(
                () ->
                        new IllegalStateException(
                                "The browser tests need Chromium: apt-get install chromium (or CHROMIUM=/path/to/it)."));
    }

    private static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        return Stream.concat(named.stream(), onPath()).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath() {
        var path = List.of((System.getenv("PATH") + ":/usr/bin").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> path.stream().map(directory -> Path.of(directory, name)));
    }
}
