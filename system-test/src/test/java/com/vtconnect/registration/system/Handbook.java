package com.vtconnect.registration.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Does what {@code config/README.md} tells a hospital's IT to do on Payara Server, with the very
 * files and the command for the settings that stand there. If these were wrong, no journey would
 * have a server.
 */
final class Handbook {

    private static final Pattern SETTINGS_COMMAND =
            Pattern.compile("(?m)^(sed -n .* \\| asadmin multimode .*)$");

    private final PayaraServer server;
    private final Path directory;

    Handbook(PayaraServer server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    /** All before the deployment, in the order of the manual, on a server that runs. */
    void furnish(List<String> settings) throws IOException, InterruptedException {
        script("only-http.asadmin");
        server.asadmin(
                "add-library",
                Installation.ARCHIVES.resolve("postgresql.jar").toAbsolutePath().toString());
        secret("registration.database.password", "not asked for on loopback");
        applySettings(settings);
        script("create-resources.asadmin");
        server.restart();
    }

    void secret(String name, String value) throws IOException {
        var secrets = Files.createDirectories(server.domain().resolve("secrets"));
        Files.writeString(secrets.resolve(name), value);
    }

    void applySettings(List<String> settings) throws IOException, InterruptedException {
        Files.write(directory.resolve("registration.properties"), settings);
        server.shell(settingsCommand(), directory);
    }

    void deploy(Path ear, String... options) throws IOException, InterruptedException {
        bringIn("deploy", ear, options);
    }

    /** The same options as at the first time. */
    void upgrade(Path ear, String... options) throws IOException, InterruptedException {
        bringIn("redeploy", ear, options);
    }

    private void bringIn(String command, Path ear, String... options)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(command, "--name", "registration"));
        line.addAll(List.of(options));
        line.add(ear.toAbsolutePath().toString());
        server.asadmin(line.toArray(String[]::new));
        server.awaitAnswer("/health/ready");
    }

    void remove() throws IOException, InterruptedException {
        server.asadmin("undeploy", "registration");
        script("remove-resources.asadmin");
    }

    private void script(String name) throws IOException, InterruptedException {
        server.asadmin("multimode", "--file", Installation.CONFIG.resolve(name).toString());
    }

    private static String settingsCommand() throws IOException {
        var found =
                SETTINGS_COMMAND.matcher(
                        Files.readString(Installation.CONFIG.resolve("README.md")));
        if (!found.find()) {
            throw new AssertionError(
                    "config/README.md no longer tells how to apply registration.properties");
        }
        return found.group(1);
    }
}
