package com.vtconnect.registration.measure;

import com.vtconnect.registration.measure.PlanLog.Plan;
import com.vtconnect.registration.quickstart.Inbox;
import com.vtconnect.registration.quickstart.MicroServer;
import com.vtconnect.registration.quickstart.Parts;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a database with two hundred practices and a million clients and asks for every page, one
 * after the other, as each role: how long the answer takes, and by which plans PostgreSQL found it.
 * The database stays in {@code target} and is used again.
 */
public final class PracticeSize {

    private static final int ROUNDS_TO_WARM_UP = 3;
    private static final int WARM_UP = 5;
    private static final int CALLS = 40;
    private static final int CALLS_FOR_FILES = 10;
    private static final int EXPLAINED = 3;
    private static final int IDS = 40;

    private final URI server;
    private final Practices practices;
    private final PlanLog planLog;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Person, String> cookies = new EnumMap<>(Person.class);
    private final Map<Person, Map<String, List<Long>>> ids = new EnumMap<>(Person.class);
    private final SizeReport report = new SizeReport();

    private PracticeSize(URI server, Practices practices, PlanLog planLog) {
        this.server = server;
        this.practices = practices;
        this.planLog = planLog;
    }

    public static void main(String... args) throws Exception {
        var parts = new Parts(Path.of(args[0]));
        var directory = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        var data = directory.resolve("size");
        try (var database = PlanLog.explaining(data);
                var inbox =
                        new Inbox(
                                Files.createTempDirectory(directory, "inbox"),
                                freePort(),
                                freePort());
                var server =
                        MicroServer.of(parts, directory.resolve("server"))
                                .port(freePort())
                                .database(database.port())
                                .smtp(inbox.smtpPort())
                                .setting("registration.limits.scale", "100000")
                                .start()) {
            server.awaitReady();
            var practices = new Practices(database);
            practices.makeUnlessThere();
            var size =
                    new PracticeSize(
                            server.address(),
                            practices,
                            new PlanLog(database, data.resolve("postgresql.log")));
            size.measure();
            Files.writeString(Path.of(args[2]), size.report.text(practices, CALLS));
            Files.writeString(directory.resolve("plans.txt"), size.report.plans());
        }
    }

    private void measure() throws Exception {
        for (var person : Person.values()) {
            var me = person.id(practices);
            cookies.put(person, person.cookie(practices, me));
            ids.put(
                    person,
                    Map.of(
                            "{client}", practices.numbers(person.clients(me, IDS)),
                            "{staff}", practices.numbers(person.staff(me, IDS)),
                            "{conversation}", practices.numbers(person.conversations(me, IDS))));
        }
        for (var round = 0; round < ROUNDS_TO_WARM_UP; round++) {
            for (var page : MeasuredPage.ALL) {
                for (var person : page.people()) {
                    ask(page, person, round);
                }
            }
        }
        for (var page : MeasuredPage.ALL) {
            for (var person : page.people()) {
                report.add(page, person, times(page, person));
            }
        }
        planLog.turnOn();
        for (var page : MeasuredPage.ALL) {
            for (var person : page.people()) {
                report.explain(page, person, plans(page, person));
            }
        }
    }

    private List<Double> times(MeasuredPage page, Person person) throws Exception {
        for (var call = 0; call < WARM_UP; call++) {
            ask(page, person, call);
        }
        var millis = new ArrayList<Double>();
        for (var call = 0; call < (page.isFile() ? CALLS_FOR_FILES : CALLS); call++) {
            millis.add(ask(page, person, WARM_UP + call));
        }
        return millis;
    }

    /** Of one call: that with the fewest, since what the server does now and then is logged too. */
    private List<Plan> plans(MeasuredPage page, Person person) throws Exception {
        var fewest = List.<Plan>of();
        for (var call = 0; call < EXPLAINED; call++) {
            planLog.begin();
            ask(page, person, call);
            var plans = planLog.plans();
            if (call == 0 || plans.size() < fewest.size()) {
                fewest = plans;
            }
        }
        return fewest;
    }

    /** In milliseconds, until the last byte is there; of a file, the first one. */
    private double ask(MeasuredPage page, Person person, int call) throws Exception {
        var address = page.address().replace("{slug}", "practice-" + person.organization());
        address = address.replace("{lately}", LocalDate.now().minusMonths(1).toString());
        for (var some : ids.get(person).entrySet()) {
            if (address.contains(some.getKey())) {
                var id = some.getValue().get(call % some.getValue().size());
                address = address.replace(some.getKey(), id.toString());
            }
        }
        var request =
                HttpRequest.newBuilder(server.resolve(address))
                        .header("Cookie", cookies.get(person))
                        .header("Accept-Language", "en")
                        .build();
        var from = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            body.read();
            var first = System.nanoTime();
            body.transferTo(OutputStream.nullOutputStream());
            if (answer.statusCode() != 200) {
                throw new IOException(
                        "%s as %s: %d".formatted(address, person, answer.statusCode()));
            }
            return ((page.isFile() ? first : System.nanoTime()) - from) / 1e6;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
