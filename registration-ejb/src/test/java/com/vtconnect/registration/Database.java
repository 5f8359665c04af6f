package com.vtconnect.registration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** What the tests see and move in the database behind the rules' back; each statement commits. */
@ApplicationScoped
public class Database {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int RUNS = 7;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private static final String SENT =
            """
            SELECT queryid, sum(calls)
            FROM measured.pg_stat_statements
            WHERE query NOT LIKE '%pg_stat_statements%'
            GROUP BY queryid
            """;

    private static final String LAST_SENT =
            "SELECT calls || ' x ' || query FROM measured.pg_stat_statements ORDER BY calls DESC";

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
     * How many statements some work sends. What the server does by itself is counted too, so the
     * work is done several times, and of each statement the least counts; it is not done again once
     * that changes nothing.
     */
    public long statements(Runnable work) {
        var least = once(work);
        for (var run = 1; run < RUNS; run++) {
            var sum = sum(least);
            keepLeast(least, once(work));
            if (sum(least) == sum) {
                break;
            }
        }
        return sum(least);
    }

    /**
     * Holds that some work sends no more statements than these, counted likewise; what the server
     * has at hand meanwhile gets time to end.
     */
    public void assertDoneBy(Object what, long statements, Runnable work) {
        var least = once(work);
        var pause = BETWEEN_LOOKS.toNanos();
        for (var run = 1; run < RUNS && sum(least) > statements; run++) {
            LockSupport.parkNanos(pause);
            pause *= 2;
            keepLeast(least, once(work));
        }
        if (sum(least) > statements) {
            throw new AssertionError(
                    "%s sends %d statements, not %d; with others', these were the last: %s"
                            .formatted(what, sum(least), statements, texts(LAST_SENT)));
        }
    }

    /** How often each statement was sent while some work was done. */
    private Map<Long, Long> once(Runnable work) {
        value("SELECT measured.pg_stat_statements_reset()");
        work.run();
        try (var connection = dataSource.getConnection();
                var look = prepared(connection, SENT);
                var rows = look.executeQuery()) {
            var sent = new HashMap<Long, Long>();
            while (rows.next()) {
                sent.put(rows.getLong(1), rows.getLong(2));
            }
            return sent;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static void keepLeast(Map<Long, Long> least, Map<Long, Long> sent) {
        least.keySet().retainAll(sent.keySet());
        least.replaceAll((statement, times) -> Math.min(times, sent.get(statement)));
    }

    private static long sum(Map<Long, Long> sent) {
        return sent.values().stream().mapToLong(Long::longValue).sum();
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
