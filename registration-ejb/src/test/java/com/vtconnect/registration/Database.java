package com.vtconnect.registration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** What the tests see and move in the database behind the rules' back; each statement commits. */
@ApplicationScoped
public class Database {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int RUNS = 7;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    @Resource(lookup = "jdbc/registration")
    DataSource dataSource;

    public DataSource dataSource() {
        return dataSource;
    }

    /** Gives how many rows it touched. */
    public int update(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public long count(String fromWhere, Object... values) {
        return ((Number) value("SELECT count(*) FROM " + fromWhere, values)).longValue();
    }

    /** The one value of the one row; null if there is none. */
    public Object value(String sql, Object... values) {
        var column = column(sql, values);
        return column.isEmpty() ? null : column.get(0);
    }

    /** The first column of all rows, as text. */
    public List<String> texts(String sql, Object... values) {
        return column(sql, values).stream().map(String::valueOf).toList();
    }

    /**
     * How many statements some work sends: the least of several runs, since what the server does by
     * itself is counted too; no more are made once the least has come twice.
     */
    public long statements(Runnable work) {
        var least = Long.MAX_VALUE;
        for (var run = 0; run < RUNS; run++) {
            var sent = once(work);
            if (sent == least) {
                break;
            }
            least = Math.min(least, sent);
        }
        return least;
    }

    /** Whether some work sends no more statements than these, likewise. */
    public boolean isDoneBy(long statements, Runnable work) {
        return IntStream.range(0, RUNS).anyMatch(run -> once(work) <= statements);
    }

    private long once(Runnable work) {
        var before = statements();
        work.run();
        return statements() - before - 1;
    }

    /** Without the texts, which would have to be read from a file each time. */
    private long statements() {
        return ((Number) value("SELECT sum(calls) FROM measured.pg_stat_statements(false)"))
                .longValue();
    }

    /** Waits until a condition holds that the server brings about by itself. */
    public void await(String fromWhere, Object... values) {
        awaitThat(fromWhere, () -> count(fromWhere, values) > 0);
    }

    /** Waits until nothing is left of which the server rids itself. */
    public void awaitNone(String fromWhere, Object... values) {
        awaitThat("the end of " + fromWhere, () -> count(fromWhere, values) == 0);
    }

    private static void awaitThat(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private List<Object> column(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            var column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getObject(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
