package com.vtconnect.registration.measure;

import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import java.io.IOException;
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
                    Processor.ofDatabase(database),
                    Processor.of(serverPid),
                    Processor.ofCompilers(serverPid));
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
}
