package com.vtconnect.registration.measure;

import com.vtconnect.registration.measure.CareNode.Talk;
import com.vtconnect.registration.measure.CareNode.Waiting;
import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import com.vtconnect.registration.quickstart.Inbox;
import com.vtconnect.registration.quickstart.MicroServer;
import com.vtconnect.registration.quickstart.Parts;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the Care App costs: how long until two see each other, and how many waiting rooms and
 * messages one node holds.
 */
public final class CareCost {

    private static final int CALLS = 30;
    private static final int ECHOES = 32;

    private CareCost() {}

    public static void main(String... args) throws Exception {
        var directory = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        var port = freePort();
        try (var database = new EmbeddedDatabase(Files.createTempDirectory(directory, "database"));
                var inbox =
                        new Inbox(
                                Files.createTempDirectory(directory, "inbox"),
                                freePort(),
                                freePort());
                var server =
                        MicroServer.of(new Parts(Path.of(args[0])), directory.resolve("server"))
                                .port(port)
                                .database(database.port())
                                .smtp(inbox.smtpPort())
                                .setting("registration.limits.scale", "100000")
                                .alsoAt(
                                        EchoEndpoint.CONTEXT,
                                        EchoEndpoint.writeTo(directory.resolve("echo.war")))
                                .withDemoData(true)
                                .start()) {
            server.awaitReady();
            var report = measure("http://localhost:" + port, database, server);
            System.out.println(report);
            Files.writeString(Path.of(args[2]), report);
        }
    }

    private static String measure(String address, EmbeddedDatabase database, MicroServer server)
            throws Exception {
        FirstFrame.Result frames;
        try (var firstFrame = new FirstFrame(address)) {
            frames = firstFrame.measure(CALLS);
        }
        CarePeople.make(database, CareNode.MOST_PAIRS);
        try (var node = new CareNode(address, database, server.pid())) {
            var talks = node.talks(CareNode.MOST_ROOMS + 1);
            var echo = node.echo(ECHOES);
            return report(frames, talks, echo, node.waitingRooms());
        }
    }

    private static String report(
            FirstFrame.Result frames, List<Talk> talks, Talk echo, List<Waiting> rooms) {
        var bestTalk = talks.stream().filter(Talk::isHeld).reduce((one, next) -> next);
        var bestRooms = rooms.stream().filter(Waiting::isHeld).reduce((one, next) -> next);
        var talk = bestTalk.orElseThrow();
        var waiting = bestRooms.orElseThrow();
        var alike = talks.stream().filter(one -> one.pages() == ECHOES).findFirst().orElseThrow();
        return """
               # What the Care App costs

               Made by

                   ./mvnw -Pmeasure

               on %s with %d processors, that the browser, the sockets, the server and the database shared, and the machine's other work too (load %.1f at the end). \
               So times are rather too long and counts rather too small; what holds on any machine are the ratios and the processor times for one message or room. \
               The two WARs on Payara Micro with 768 MB of heap, PostgreSQL 18 with `fsync` on.

               ## From the click to the first picture

               %d calls in Chromium with its test camera, direct, from the click on **Begin** until the first picture of the other is shown. \
               Beside it, call by call: two connections in one page, without a server, as the least that the browser itself needs here.

               | milliseconds | fastest | median | 9 of 10 below | slowest |
               | --- | --- | --- | --- | --- |
               | the client sees the practitioner | %s |
               | the practitioner sees the client | %s |
               | the browser alone | %s |

               The median of the slower side is **%.1f times** that of the browser alone. \
               Messages of both pages to the server for a whole call, from Host to End: **%.0f**.

               ## Messages

               Pages in rooms of two, each sending %d messages a second of the size of a candidate, portal to office and back: page, node, PostgreSQL, \
               both copies of the module, page. Held means: of all messages 95 of 100 arrived within the %s seconds, 99 of 100 in less than a second.

               | pages | sent a second | arrived a second | median delay | 99 of 100 below | server CPU a message | database CPU a message | |
               | --- | --- | --- | --- | --- | --- | --- | --- |
               %s
               One node held **%.0f messages a second** of %.2f ms of processor time each, so a processor that does nothing else would pass **%.0f**. \
               The same number of messages from as many sockets as in the line of %d pages, to an application on the same server that only sends them back, cost %.2f ms each: \
               the way through the database costs **%.1f times** as much.

               A call needs some %.0f of them at its beginning and end and one every ten seconds from each page between.

               ## Waiting rooms

               Rooms that are open with their practitioner in them and one client waiting: two sockets each, a sign of life every ten seconds from each page, \
               and every two seconds proof that all are signed in and may connect. Held means: no page was lost, and 99 of 100 signs of life were answered \
               in less than a second. A page that loses its socket connects again by itself; these sockets do not.

               | rooms | both pages kept | median answer | 99 of 100 below | server CPU a second | database CPU a second | CPU for a room and second | |
               | --- | --- | --- | --- | --- | --- | --- | --- |
               %s
               One node held **%d waiting rooms**; one of them takes **%.2f ms** of processor time a second, server and database together.
               """
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        CALLS,
                        row(frames.client()),
                        row(frames.practitioner()),
                        row(frames.bare()),
                        frames.ratio(),
                        frames.messages(),
                        CareNode.MESSAGES_A_SECOND,
                        CareNode.TALK_SECONDS,
                        talks.stream().map(CareCost::row).collect(Collectors.joining()),
                        talk.arrivedPerSecond(),
                        talk.millisPerMessage(),
                        1_000 / talk.millisPerMessage(),
                        ECHOES,
                        echo.serverMillisPerMessage(),
                        alike.millisPerMessage() / echo.serverMillisPerMessage(),
                        frames.messages(),
                        rooms.stream().map(CareCost::row).collect(Collectors.joining()),
                        waiting.rooms(),
                        waiting.millisPerRoomAndSecond());
    }

    private static String row(Delays delays) {
        return "%.0f | %.0f | %.0f | %.0f"
                .formatted(
                        delays.percentile(0),
                        delays.median(),
                        delays.percentile(90),
                        delays.percentile(100));
    }

    private static String row(Talk talk) {
        return "| %d | %.0f | %.0f | %.0f ms | %.0f ms | %.2f ms | %.2f ms | %s |\n"
                .formatted(
                        talk.pages(),
                        talk.offered(),
                        talk.arrivedPerSecond(),
                        talk.delays().median(),
                        talk.delays().percentile(99),
                        talk.serverMillisPerMessage(),
                        talk.databaseMillisPerMessage(),
                        talk.isHeld() ? "held" : "not held");
    }

    private static String row(Waiting waiting) {
        return "| %d | %d | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.2f ms | %s |\n"
                .formatted(
                        waiting.rooms(),
                        waiting.kept(),
                        waiting.delays().median(),
                        waiting.delays().percentile(99),
                        waiting.cost().serverMillis() / waiting.cost().seconds(),
                        waiting.cost().databaseMillis() / waiting.cost().seconds(),
                        waiting.millisPerRoomAndSecond(),
                        waiting.isHeld() ? "held" : "not held");
    }

    private static int freePort() throws java.io.IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
