package com.vtconnect.registration.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payara Server as IT would have it: a fresh domain of the unpacked distribution, on free ports of
 * 127.0.0.1, spoken to with {@code asadmin} alone. The distribution itself is never written to, so
 * any number of domains can be made of it.
 *
 * <pre>
 * try (var server = new PayaraServer(distribution, directory)) {
 *     server.start();
 *     server.asadmin("deploy", "registration.ear");
 * }
 * </pre>
 */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "registration";
    private static final Duration START = Duration.ofSeconds(90);

    private final Path distribution;
    private final Path domains;
    private final int httpPort;
    private final int adminPort;
    private final Thread lastResort = new Thread(this::kill);

    PayaraServer(Path distribution, Path directory) throws IOException {
        this.distribution = distribution.toAbsolutePath();
        this.domains = directory.toAbsolutePath().resolve("domains");
        var ports = Ports.free(7);
        httpPort = ports.get(0);
        adminPort = ports.get(1);
        Files.createDirectories(domains);
        kill();
        deleteTree(domain());
        copyTree(this.distribution.resolve("glassfish/domains/domain1"), domain());
        var configuration = domain().resolve("config/domain.xml");
        Files.writeString(
                configuration, DomainXml.onLoopback(Files.readString(configuration), ports));
    }

    Path domain() {
        return domains.resolve(DOMAIN);
    }

    URI address() {
        return URI.create("http://localhost:" + httpPort);
    }

    void start() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(lastResort);
        asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    void restart() throws IOException, InterruptedException {
        asadmin("restart-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    /** What the server is told, in the order in which IT would type it. */
    void asadmin(String... arguments) throws IOException, InterruptedException {
        var asadmin = distribution.resolve("bin/asadmin").toString();
        run(Stream.concat(Stream.of("sh", asadmin), Stream.of(arguments)).toList(), domains);
    }

    /**
     * A command line of the manual, run by the shell in the given directory with {@code asadmin} on
     * its path.
     */
    void shell(String commandLine, Path directory) throws IOException, InterruptedException {
        run(List.of("sh", "-c", commandLine), directory);
    }

    private void run(List<String> command, Path directory)
            throws IOException, InterruptedException {
        var output = Files.createTempFile(domains, "asadmin", ".txt");
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("AS_ADMIN_PORT", Integer.toString(adminPort));
        builder.environment().put("TERM", "dumb");
        builder.environment()
                .merge(
                        "PATH",
                        distribution.resolve("bin").toString(),
                        (path, bin) -> bin + ":" + path);
        var status =
                builder.redirectErrorStream(true)
                        .redirectOutput(Redirect.to(output.toFile()))
                        .start()
                        .waitFor();
        var said = Files.readString(output);
        Files.delete(output);
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + said);
        }
    }

    /** Waits until {@code path} answers 200, as a load balancer would. */
    void awaitAnswer(String path) {
        var request =
                HttpRequest.newBuilder(address().resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        var http = HttpClient.newHttpClient();
        await(path)
                .atMost(START)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> http.send(request, BodyHandlers.discarding()).statusCode() == 200);
    }

    String log() throws IOException {
        return Files.readString(domain().resolve("logs/server.log"));
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    /** Ends it at once: nothing in a domain of a test is worth a minute's orderly farewell. */
    private void kill() {
        var pid = domain().resolve("config/pid");
        if (Files.isRegularFile(pid)) {
            try {
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                        .filter(
                                process ->
                                        process.info()
                                                .commandLine()
                                                .orElse("")
                                                .contains(domain().toString()))
                        .ifPresent(
                                process -> {
                                    process.destroyForcibly();
                                    process.onExit().join();
                                });
                Files.delete(pid);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
