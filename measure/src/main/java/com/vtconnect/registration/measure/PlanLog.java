package com.vtconnect.registration.measure;

import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What PostgreSQL's {@code auto_explain} writes of every statement while it is on: the plan as it
 * was executed, with times and buffers.
 */
final class PlanLog {

    /** Rows of a table that nothing should read from one end to the other. */
    static final int LARGE_FROM = 10_000;

    /** Long enough for each timer but the one of every five minutes. */
    private static final Duration TIMERS = Duration.ofSeconds(70);

    private static final Pattern ENTRY =
            Pattern.compile(
                    "duration: ([0-9.]+) ms  plan:\\n(.*?)(?=\\n[^\\t]|\\z)", Pattern.DOTALL);
    private static final Pattern QUERY =
            Pattern.compile(
                    "Query Text: (.*?)\\n\\t(?:Query Parameters:|[A-Z][\\w -]+\\(cost)",
                    Pattern.DOTALL);
    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (\\w+)");

    private static final String LARGE =
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples >= " + LARGE_FROM;

    private final EmbeddedDatabase database;
    private final Path log;
    private final Set<String> large;
    private final Set<String> ofTimers = new HashSet<>();
    private long read;

    PlanLog(EmbeddedDatabase database, Path log) throws SQLException {
        this.database = database;
        this.log = log;
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LARGE)) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            large = Set.copyOf(names);
        }
    }

    /** A database of which every new connection can explain itself; all else as it comes. */
    static EmbeddedDatabase explaining(Path directory) throws IOException, SQLException {
        var database = new EmbeddedDatabase(directory);
        configure(database, "session_preload_libraries = 'auto_explain'");
        configure(database, "auto_explain.log_analyze = on");
        configure(database, "auto_explain.log_buffers = on");
        configure(database, "auto_explain.log_min_duration = -1");
        return database;
    }

    private static void configure(EmbeddedDatabase database, String setting) throws SQLException {
        try (var connection = database.administration().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET " + setting);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /**
     * One executed statement.
     *
     * @param query as it was asked, without its parameters
     * @param wholeTables large tables that it read from one end to the other
     */
    record Plan(double millis, String query, String text, Set<String> wholeTables) {}

    private Plan plan(double millis, String text) {
        var found = new TreeSet<String>();
        WHOLE_TABLE.matcher(text).results().map(match -> match.group(1)).forEach(found::add);
        found.retainAll(large);
        var query = QUERY.matcher(text);
        return new Plan(millis, query.find() ? query.group(1) : text, text, found);
    }

    /** What is asked while nobody asks for a page yet is the server's own. */
    void turnOn() throws SQLException, IOException, InterruptedException {
        configure(database, "auto_explain.log_min_duration = 0");
        begin();
        TimeUnit.SECONDS.sleep(TIMERS.toSeconds());
        plans().forEach(plan -> ofTimers.add(plan.query()));
    }

    /** From here on. */
    void begin() throws IOException {
        read = Files.size(log);
    }

    /** Without those of timers. */
    List<Plan> plans() throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[Math.toIntExact(file.length() - read)];
            file.seek(read);
            file.readFully(bytes);
            var plans = new ArrayList<Plan>();
            ENTRY.matcher(new String(bytes, StandardCharsets.UTF_8))
                    .results()
                    .forEach(
                            entry ->
                                    plans.add(
                                            plan(
                                                    Double.parseDouble(entry.group(1)),
                                                    entry.group(2))));
            plans.removeIf(plan -> ofTimers.contains(plan.query()));
            return plans;
        }
    }
}
