package com.vtconnect.registration.measure;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import com.vtconnect.registration.quickstart.Inbox;
import com.vtconnect.registration.quickstart.MicroServer;
import com.vtconnect.registration.quickstart.Parts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Registers clients from the form to the confirmed address, one after the other, and divides what
 * that used by their number. What the idle system uses in the same time is taken off. The password
 * hash is measured by itself, since its cost is a parameter.
 */
public final class RegistrationCost {

    private static final int WARM_UP = 2000;
    private static final int REGISTRATIONS = 300;
    private static final int AT_ONCE = 8;
    private static final int HASHES = 60;
    private static final String PASSWORD = "quiet meadow lantern 7";
    private static final Pattern LINK = Pattern.compile("http[^\\s\\\\]+/confirm\\?token=[\\w-]+");
    private static final Pattern ID = Pattern.compile("\"ID\"\\s*:\\s*\"([^\"]+)\"");

    private final URI portal;
    private final URI inbox;
    private final HttpClient mailReader = HttpClient.newHttpClient();

    private RegistrationCost(URI portal, URI inbox) {
        this.portal = portal;
        this.inbox = inbox;
    }

    public static void main(String... args) throws Exception {
        var parts = new Parts(Path.of(args[0]));
        var directory = Path.of(args[1]);
        var httpPort = freePort();
        try (var database =
                        new EmbeddedDatabase(
                                Files.createTempDirectory(made(directory), "database"));
                var inbox =
                        new Inbox(
                                Files.createTempDirectory(directory, "inbox"),
                                freePort(),
                                freePort());
                var server =
                        MicroServer.of(parts, directory.resolve("server"))
                                .port(httpPort)
                                .database(database.port())
                                .smtp(inbox.smtpPort())
                                .setting("registration.limits.scale", "100000")
                                .withDemoData(true)
                                .start()) {
            server.awaitReady();
            var cost =
                    new RegistrationCost(
                            URI.create("http://localhost:" + httpPort), inbox.address());
            var report = cost.measure(database, server);
            System.out.println(report);
            Files.writeString(Path.of(args[2]), report);
        }
    }

    private String measure(EmbeddedDatabase database, MicroServer server) throws Exception {
        var weight = new Visitor(portal).weigh("/riverside/register");
        registerMany(0, WARM_UP, AT_ONCE);
        var idleFrom = Usage.read(database, server.pid());
        TimeUnit.SECONDS.sleep(20);
        var idleTo = Usage.read(database, server.pid());
        var idleSeconds = (idleTo.at().toEpochMilli() - idleFrom.at().toEpochMilli()) / 1000.0;
        var idleRate = idleTo.since(idleFrom, Usage.nothing()).dividedBy(idleSeconds);

        var hashBefore = hashCpuMillis();
        var oneByOneFrom = Usage.read(database, server.pid());
        registerMany(WARM_UP, REGISTRATIONS, 1);
        var oneByOne =
                Usage.read(database, server.pid())
                        .since(oneByOneFrom, idleRate)
                        .dividedBy(REGISTRATIONS);

        var togetherFrom = Usage.read(database, server.pid());
        registerMany(WARM_UP + REGISTRATIONS, REGISTRATIONS, AT_ONCE);
        var together =
                Usage.read(database, server.pid())
                        .since(togetherFrom, idleRate)
                        .dividedBy(REGISTRATIONS);
        return report(weight, oneByOne, together, (hashBefore + hashCpuMillis()) / 2);
    }

    private void registerMany(int first, int count, int atOnce) throws Exception {
        var threads = Executors.newFixedThreadPool(atOnce);
        try {
            var tasks =
                    IntStream.range(first, first + count)
                            .mapToObj(number -> (Callable<Void>) () -> registerOne(number))
                            .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private Void registerOne(int number) throws IOException, InterruptedException {
        var email = "client" + number + "@measure.example";
        var browser = new Visitor(portal);
        var form = browser.open("/riverside/register");
        var practitioner = form.select("option:matchesOwn(^Priya Patel$)").attr("value");
        browser.send(
                form,
                "create",
                Map.of(
                        "firstName", "Robin",
                        "lastName", "Measure",
                        "dateOfBirth", "1990-05-17",
                        "email", email,
                        "practitioner", practitioner,
                        "agreed", "on"));
        var confirm = browser.open(mailedLink(email));
        var done = browser.send(confirm, "confirm", Map.of("password", PASSWORD));
        if (!done.text().contains("Your e-mail is confirmed")) {
            throw new IOException("Not confirmed: " + done.text());
        }
        return null;
    }

    private String mailedLink(String email) throws IOException, InterruptedException {
        var search =
                "api/v1/search?query=" + URLEncoder.encode("to:" + email, StandardCharsets.UTF_8);
        while (true) {
            var id = ID.matcher(read(search));
            if (id.find()) {
                var link = LINK.matcher(read("api/v1/message/" + id.group(1)));
                if (link.find()) {
                    return link.group();
                }
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private String read(String path) throws IOException, InterruptedException {
        return mailReader
                .send(
                        HttpRequest.newBuilder(inbox.resolve("/" + path)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    /**
     * In this JVM, with the server's parameters, after a warm-up of the same number; before the
     * runs and after them.
     */
    private static double hashCpuMillis() {
        var function = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
        Runnable hash = () -> Password.hash(PASSWORD).addRandomSalt(16).with(function).getResult();
        IntStream.range(0, HASHES).forEach(ignored -> hash.run());
        var bean =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        var before = bean.getProcessCpuTime();
        IntStream.range(0, HASHES).forEach(ignored -> hash.run());
        return (bean.getProcessCpuTime() - before) / 1e6 / HASHES;
    }

    private static String report(
            Visitor.Weight weight, Usage oneByOne, Usage together, double hash) {
        return """
               # What one registration costs

               From the form to the confirmed address: the form is opened and sent, the mail read, its link opened, a password chosen. \
               A practitioner is chosen, so three mails go out (confirm, get started, new client). Made by

                   ./mvnw -Pmeasure

               on %s with %d processors: the two WARs on Payara Micro and PostgreSQL 18, `fsync` on, after %d registrations to warm up; \
               %d one after the other and %d eight at a time. What the idle system uses is taken off. Processor times are read from \
               `/proc` in steps of 10 ms over the whole run.

               | for one registration | one by one | eight at a time | aim | Keycloak 26.7.3 |
               | --- | --- | --- | --- | --- |
               | database commits, reading ones included | %.1f | %.1f | 3 | 5.3 |
               | of them writing | %.1f | %.1f | | |
               | rows written | %.1f | %.1f | | 6.2 |
               | WAL | %.1f kB | %.1f kB | | 7.8 kB |
               | syncs of the WAL | %.1f | %.1f | | 2.4 |
               | database CPU | %.1f ms | %.1f ms | 3 ms | 5.7 ms |
               | server CPU beside the hash (%.0f ms) and the compilers | %.1f ms | %.1f ms | 10 ms | 20 ms |
               | the JVM's compilers, still at work after the warm-up | %.1f ms | %.1f ms | | |
               | mails | 3 | 3 | | |

               First visit to the register page with an empty cache, compressed: **%d requests, %.1f kB** (aim: 6, 110 kB; Keycloak: 13, 349 kB).

               Keycloak's figures were given to us with the task, measured on the same kind of machine; we did not repeat them.
               """
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        WARM_UP,
                        REGISTRATIONS,
                        REGISTRATIONS,
                        oneByOne.commits(),
                        together.commits(),
                        oneByOne.writes(),
                        together.writes(),
                        oneByOne.rowsWritten(),
                        together.rowsWritten(),
                        oneByOne.walBytes() / 1000,
                        together.walBytes() / 1000,
                        oneByOne.syncs(),
                        together.syncs(),
                        oneByOne.databaseCpuMillis(),
                        together.databaseCpuMillis(),
                        hash,
                        oneByOne.serverCpuMillis() - oneByOne.compilerCpuMillis() - hash,
                        together.serverCpuMillis() - together.compilerCpuMillis() - hash,
                        oneByOne.compilerCpuMillis(),
                        together.compilerCpuMillis(),
                        weight.requests(),
                        weight.bytes() / 1000.0);
    }

    private static Path made(Path directory) throws IOException {
        return Files.createDirectories(directory.toAbsolutePath());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
