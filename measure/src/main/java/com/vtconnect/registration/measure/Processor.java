package com.vtconnect.registration.measure;

import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Processor times from {@code /proc}, in milliseconds since the start of a process. */
final class Processor {

    private static final double MILLIS_PER_TICK = 10;

    private Processor() {}

    /** Of PostgreSQL with all its backends. */
    static double ofDatabase(EmbeddedDatabase database) throws SQLException, IOException {
        var pidFile = dataDirectory(database).resolve("postmaster.pid");
        var postmaster = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var handle = ProcessHandle.of(postmaster).orElseThrow();
        var total = of(postmaster);
        for (var child : handle.descendants().toList()) {
            total += of(child.pid());
        }
        return total;
    }

    private static Path dataDirectory(EmbeddedDatabase database) throws SQLException {
        try (var connection = database.administration().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        }
    }

    /** Of the threads in which a JVM compiles. */
    static double ofCompilers(long pid) throws IOException {
        var total = 0.0;
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            for (var thread : threads.toList()) {
                var stat = stat(thread);
                if (stat.contains("CompilerThre")) {
                    total += add(stat, 12);
                }
            }
        }
        return total;
    }

    /** User and system time, and those of children that have ended. */
    static double of(long pid) throws IOException {
        return add(stat(Path.of("/proc", Long.toString(pid))), 14);
    }

    /** Empty once it has ended: its time stands with its parent's then. */
    private static String stat(Path process) throws IOException {
        try {
            return Files.readString(process.resolve("stat"));
        } catch (NoSuchFileException ended) {
            return "";
        }
    }

    /**
     * Adds up times: fields 14 and 15 of proc(5)'s stat are a process's or thread's own, 16 and 17
     * those of its children. Counted from the third field here, the first after the name.
     */
    private static double add(String stat, int last) {
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var field = 11; field <= last; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks * MILLIS_PER_TICK;
    }
}
