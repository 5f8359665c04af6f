package com.vtconnect.registration.system;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the tests need of the machine's own packages, installed where nobody has to be asked. */
final class Debian {

    private Debian() {}

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Says whether it was tried: only root on Debian may. */
    static boolean install(String name) throws IOException, InterruptedException {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        apt("update");
        apt("install", "--yes", "--no-install-recommends", name);
        return true;
    }

    private static void apt(String... arguments) throws IOException, InterruptedException {
        var command =
                new ProcessBuilder(
                        Stream.concat(Stream.of("apt-get", "-q"), Stream.of(arguments)).toList());
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        var process =
                command.redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT).start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroy();
        }
    }
}
