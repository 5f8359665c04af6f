package com.vtconnect.registration.quickstart;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What {@code ./mvnw -Prun} starts once everything is built: PostgreSQL, the demo inbox and Payara
 * Micro with both applications, in this order, and ends in the opposite one.
 *
 * <p>It runs inside Maven's own process, because that is the one which Ctrl-C and SIGTERM reach.
 * Being asked to stop is a success, so the process then ends with 0.
 */
public final class Quickstart {

    private static final Logger ROOT = Logger.getLogger("");
    private static final int FAILED = 1;

    private final Path directory;
    private final Parts parts;
    private final int httpPort = port("http.port", 8080);
    private final int smtpPort = port("smtp.port", 1025);
    private final int inboxPort = port("inbox.port", 8025);

    /**
     * Newest first, which is the order to close them in. Whoever holds its lock decides what runs.
     */
    private final Deque<Closeable> running = new ArrayDeque<>();

    private boolean failed;

    private Quickstart(Path directory, Parts parts) {
        this.directory = directory;
        this.parts = parts;
    }

    /**
     * @param arguments where data is kept, and where the build laid the parts
     */
    public static void main(String[] arguments) throws InterruptedException {
        ROOT.setLevel(Level.WARNING);
        try {
            new Quickstart(Path.of(arguments[0]), new Parts(Path.of(arguments[1]))).run();
        } catch (CannotStart e) {
            System.err.println("\n  " + e.getMessage() + "\n");
            System.exit(FAILED);
        }
    }

    private void run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            var server = start();
            server.awaitEnd();
            throw new CannotStart(
                    "The server has ended by itself; " + server.log() + " may say why.");
        } catch (CannotStart e) {
            fail();
            throw e;
        } catch (IOException | SQLException e) {
            fail();
            throw new CannotStart("It could not be started: " + e.getMessage(), e);
        }
    }

    private MicroServer start() throws IOException, SQLException, InterruptedException {
        var run = begin(() -> new RunDirectory(directory));
        checkPorts();
        System.out.println("\n  Starting the database, the inbox and the server ...");
        if (!run.isFurnished() || isAsked("fresh")) {
            run.beginAnew();
        }
        var isToFurnish = !run.isUpToDate();
        var inbox = begin(() -> new Inbox(run.inbox(), smtpPort, inboxPort));
        var database = begin(() -> new EmbeddedDatabase(run.database()));
        var server =
                begin(
                        () ->
                                MicroServer.of(parts, run.server())
                                        .port(httpPort)
                                        .database(database.port())
                                        .smtp(inbox.smtpPort())
                                        .withDemoData(isToFurnish)
                                        .start());
        server.awaitReady();
        if (isToFurnish) {
            run.markFurnished();
        }
        System.out.print(
                Resources.text("welcome.txt")
                        .replace("{portal}", "http://localhost:" + httpPort)
                        .replace("{inbox}", inbox.address().toString())
                        .replace("{directory}", directory.toString())
                        .replace(
                                "{database}",
                                database.jdbcUrl() + "?user=" + EmbeddedDatabase.NAME));
        return server;
    }

    private interface Beginning<T> {

        T begin() throws IOException, SQLException;
    }

    private <T extends Closeable> T begin(Beginning<T> beginning) throws IOException, SQLException {
        synchronized (running) {
            var part = beginning.begin();
            running.push(part);
            return part;
        }
    }

    /** Waits for good when it is no failure, but the consequence of being stopped. */
    private void fail() {
        synchronized (running) {
            failed = true;
        }
    }

    private void stop() {
        synchronized (running) {
            if (!failed) {
                System.out.println("\n  Stopping ...");
            }
            while (!running.isEmpty()) {
                end(running.pop());
            }
            Runtime.getRuntime().halt(failed ? FAILED : 0);
        }
    }

    private void end(Closeable part) {
        try {
            part.close();
        } catch (IOException e) {
            failed = true;
            System.err.println(
                    "  "
                            + part.getClass().getSimpleName()
                            + " did not end well: "
                            + e.getMessage());
        }
    }

    private void checkPorts() {
        check("http.port", httpPort, "the applications");
        check("smtp.port", smtpPort, "mail");
        check("inbox.port", inboxPort, "the demo inbox");
    }

    private static void check(String property, int port, String user) {
        try (var socket = new ServerSocket()) {
            // A connection of the last run may still be winding down; that keeps nobody from
            // listening.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d, for %s, is in use: end what uses it, or choose another with -D%s=."
                            .formatted(port, user, property),
                    e);
        }
    }

    private static int port(String property, int otherwise) {
        var value = System.getProperty(property, Integer.toString(otherwise));
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 65_535) {
            throw new CannotStart(
                    "-D"
                            + property
                            + "="
                            + value
                            + " is not a port: choose a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    /** {@code -Dfresh} is as good as {@code -Dfresh=true}. */
    private static boolean isAsked(String property) {
        var value = System.getProperty(property, "false");
        return value.isEmpty() || Boolean.parseBoolean(value);
    }
}
