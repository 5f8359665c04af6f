package com.vtconnect.registration.quickstart;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro as a process of its own, with both applications, on 127.0.0.1. Nodes share nothing
 * but the database, so any number of them can run side by side, each with a directory and a port of
 * its own.
 *
 * <pre>
 * try (var server = MicroServer.of(parts, directory).port(8080).database(database.port()).smtp(inbox.smtpPort()).start()) {
 *     server.awaitReady();
 * }
 * </pre>
 */
public final class MicroServer implements Closeable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration END = Duration.ofSeconds(30);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final String APPLICATION_FAILED = "Exception while loading the app";

    private final Process process;
    private final URI address;
    private final Path log;
    private final Path pidFile;

    private MicroServer(Process process, URI address, Path log, Path pidFile) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.pidFile = pidFile;
    }

    /**
     * @param directory for the log, the server's own files and whatever it needs between start and
     *     end
     */
    public static Plan of(Parts parts, Path directory) {
        return new Plan(parts, directory);
    }

    static Path pidFileIn(Path directory) {
        return directory.resolve("pid");
    }

    /** Where it answers, without a path. */
    public URI address() {
        return address;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /**
     * Waits until everything that was to be deployed is, and ready. It listens to nobody before
     * that, so the first answer already is from the whole system.
     */
    public void awaitReady() throws InterruptedException {
        var deadline = Instant.now().plus(START);
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var question =
                HttpRequest.newBuilder(address.resolve("/health/ready"))
                        .timeout(Duration.ofSeconds(20))
                        .build();
        while (!isReady(client, question)) {
            if (!process.isAlive()) {
                throw new CannotStart("The server ended while starting; " + log + " says why.");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart(
                        "The server was not ready in "
                                + START.toMinutes()
                                + " minutes; "
                                + log
                                + " says why.");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS.toMillis());
        }
        if (hasFailedApplication()) {
            throw new CannotStart(
                    "The server runs, but an application in it does not; " + log + " says why.");
        }
    }

    private boolean isReady(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return hasFailedApplication()
                    || client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean hasFailedApplication() {
        try (var lines = Files.lines(log)) {
            return lines.anyMatch(line -> line.contains(APPLICATION_FAILED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the server has ended, by whomever. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it at once, as a failing machine would, with nothing put in order. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(pidFile);
    }

    /** What a server is to be, before it starts. */
    public static final class Plan {

        private final Parts parts;
        private final Path directory;
        private final Map<String, String> settings = new LinkedHashMap<>();
        private final List<String> jvmOptions =
                new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx768m", "-Dfile.encoding=UTF-8"));
        private int port = 8080;
        private int databasePort = 5432;
        private int smtpPort = 1025;
        private String publicUrl;
        private boolean withDemoData;
        private final Map<String, Path> others = new LinkedHashMap<>();

        private Plan(Parts parts, Path directory) {
            this.parts = parts;
            this.directory = directory.toAbsolutePath();
        }

        public Plan port(int port) {
            this.port = port;
            return this;
        }

        public Plan database(int port) {
            this.databasePort = port;
            return this;
        }

        public Plan smtp(int port) {
            this.smtpPort = port;
            return this;
        }

        /** What links in mails begin with; {@code http://localhost:PORT} unless told otherwise. */
        public Plan publicUrl(String url) {
            this.publicUrl = url;
            return this;
        }

        /** A key of MicroProfile Config. */
        public Plan setting(String key, String value) {
            settings.put(key, value);
            return this;
        }

        public Plan jvmOption(String option) {
            jvmOptions.add(option);
            return this;
        }

        public Plan withDemoData(boolean withDemoData) {
            this.withDemoData = withDemoData;
            return this;
        }

        /** One more application beside ours, for comparison. */
        public Plan alsoAt(String contextPath, Path archive) {
            others.put(contextPath, archive);
            return this;
        }

        /** Starts it and does not wait. */
        public MicroServer start() throws IOException {
            var log = directory.resolve("server.log");
            var pidFile = pidFileIn(directory);
            Files.createDirectories(directory);
            LeftOver.endServer(pidFile);
            var files = new MicroFiles(directory);
            files.write(databasePort, smtpPort);
            var process =
                    new ProcessBuilder(command(files))
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            LeftOver.remember(process, pidFile);
            return new MicroServer(process, URI.create("http://127.0.0.1:" + port), log, pidFile);
        }

        private List<String> command(MicroFiles files) {
            settings.put(
                    "registration.public-url",
                    publicUrl == null ? "http://localhost:" + port : publicUrl);
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(jvmOptions);
            // Unpacked here and swept at the next start, even if this run is killed.
            command.add("-Djava.io.tmpdir=" + files.temporary());
            command.add("-javaagent:" + files.agent());
            settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
            command.addAll(List.of("-jar", parts.payaraMicro().toString()));
            // Not --nocluster: that leaves Hazelcast on and listening on every address of the
            // machine.
            command.add("--nohazelcast");
            command.add("--disablephonehome");
            option(command, "--port", port);
            option(command, "--addlibs", parts.databaseDriver());
            option(command, "--logproperties", files.logging());
            option(command, "--prebootcommandfile", files.beforeBoot());
            option(command, "--postbootcommandfile", files.afterBoot());
            option(
                    command,
                    "--postdeploycommandfile",
                    withDemoData ? files.afterDemoData() : files.afterDeployment());
            // First, because what it makes must be complete before anybody can look.
            if (withDemoData) {
                option(command, "--deploy", parts.demoData() + ":/demo-data");
            }
            others.forEach((at, archive) -> option(command, "--deploy", archive + ":" + at));
            option(command, "--deploy", parts.office() + ":/office");
            option(command, "--deploy", parts.portal() + ":/");
            return command;
        }

        private static void option(List<String> command, String name, Object value) {
            command.add(name);
            command.add(value.toString());
        }
    }
}
