package com.vtconnect.registration.measure;

import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What the database and the server have used up to a moment. Processor times come from {@code
 * /proc}, in milliseconds.
 *
 * @param commits transactions that PostgreSQL committed, reading ones included
 * @param writes transactions among them that wrote
 * @param walBytes of write-ahead log
 * @param syncs of the write-ahead log to the disk
 * @param serverCpuMillis of the whole server, its compilers included
 * @param compilerCpuMillis of the threads in which the JVM compiles, which have nothing to do once
 *     the server is warm
 */
record Usage(
        Instant at,
        double commits,
        double writes,
        double rowsWritten,
        double walBytes,
        double syncs,
        double databaseCpuMillis,
        double serverCpuMillis,
        double compilerCpuMillis) {

    /**
     * Idle backends hand in their counts after at most ten seconds (pgstat.c,
     * PGSTAT_IDLE_INTERVAL).
     */
    private static final long UNTIL_COUNTED_SECONDS = 12;

    private static final double MILLIS_PER_TICK = 10;

    static Usage read(EmbeddedDatabase database, long serverPid)
            throws SQLException, IOException, InterruptedException {
        TimeUnit.SECONDS.sleep(UNTIL_COUNTED_SECONDS);
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                SELECT d.xact_commit,
                                    pg_snapshot_xmax(pg_current_snapshot())::text::bigint,
                                    d.tup_inserted + d.tup_updated + d.tup_deleted, w.wal_bytes,
                                    (SELECT sum(fsyncs) FROM pg_stat_io WHERE object = 'wal')
                                FROM pg_stat_database d, pg_stat_wal w WHERE d.datname = current_database()
                                """)) {
            row.next();
            return new Usage(
                    Instant.now(),
                    row.getDouble(1),
                    row.getDouble(2),
                    row.getDouble(3),
                    row.getDouble(4),
                    row.getDouble(5),
                    cpuOfDatabase(dataDirectory(database)),
                    cpu(serverPid),
                    cpuOfCompilers(serverPid));
        }
    }

    /** What was used since, less what the same time would have used anyway. */
    Usage since(Usage before, Usage idleRate) {
        var seconds = at.toEpochMilli() / 1000.0 - before.at.toEpochMilli() / 1000.0;
        return new Usage(
                at,
                commits - before.commits - idleRate.commits * seconds,
                writes - before.writes - idleRate.writes * seconds,
                rowsWritten - before.rowsWritten - idleRate.rowsWritten * seconds,
                walBytes - before.walBytes - idleRate.walBytes * seconds,
                syncs - before.syncs - idleRate.syncs * seconds,
                databaseCpuMillis - before.databaseCpuMillis - idleRate.databaseCpuMillis * seconds,
                serverCpuMillis - before.serverCpuMillis - idleRate.serverCpuMillis * seconds,
                compilerCpuMillis
                        - before.compilerCpuMillis
                        - idleRate.compilerCpuMillis * seconds);
    }

    Usage dividedBy(double count) {
        return new Usage(
                at,
                commits / count,
                writes / count,
                rowsWritten / count,
                walBytes / count,
                syncs / count,
                databaseCpuMillis / count,
                serverCpuMillis / count,
                compilerCpuMillis / count);
    }

    static Usage nothing() {
        return new Usage(Instant.EPOCH, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static Path dataDirectory(EmbeddedDatabase database) throws SQLException {
        try (var connection = database.administration().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        }
    }

    private static double cpuOfDatabase(Path data) throws IOException {
        var postmaster =
                Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        var handle = ProcessHandle.of(postmaster).orElseThrow();
        var total = cpu(postmaster);
        for (var child : handle.descendants().toList()) {
            total += cpu(child.pid());
        }
        return total;
    }

    private static double cpuOfCompilers(long pid) throws IOException {
        var total = 0.0;
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            for (var thread : threads.toList()) {
                var stat = stat(thread);
                if (stat.contains("CompilerThre")) {
                    total += cpu(stat, 12);
                }
            }
        }
        return total;
    }

    /** User and system time, and those of children that have ended. */
    private static double cpu(long pid) throws IOException {
        return cpu(stat(Path.of("/proc", Long.toString(pid))), 14);
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
    private static double cpu(String stat, int last) {
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
