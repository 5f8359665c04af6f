package com.vtconnect.registration.measure;

import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Practices of uneven size with staff, clients and their histories, written straight into the
 * tables: see {@code practices.sql}. Also signs people in, whose passwords nobody knows.
 */
final class Practices {

    static final int ORGANIZATIONS = 200;
    static final int STAFF = 2_000;
    static final int CLIENTS = 1_000_000;

    /** Those behind no key. */
    private static final String NAMES =
            """
            SELECT i.indexrelid::regclass FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
            WHERE t.relnamespace = 'public'::regnamespace AND NOT i.indisprimary
                AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)
            ORDER BY 1
            """;

    private static final String INDEXES =
            NAMES.replace("i.indexrelid::regclass", "pg_get_indexdef(i.indexrelid)");

    private final EmbeddedDatabase database;

    Practices(EmbeddedDatabase database) {
        this.database = database;
    }

    /**
     * As PostgreSQL's administrator: what is consistent by construction need not be checked, and
     * indexes are made once and for all at the end.
     */
    void makeUnlessThere() throws SQLException, IOException {
        if (number("SELECT count(*) FROM organization") > 0) {
            return;
        }
        try (var connection = database.administration().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute("SET work_mem = '256MB'");
            statement.execute("SET maintenance_work_mem = '256MB'");
            var indexes = texts(statement, INDEXES);
            statement.execute("DROP INDEX " + String.join(", ", texts(statement, NAMES)));
            for (var sql : script()) {
                statement.execute(sql);
            }
            for (var index : indexes) {
                statement.execute(index);
            }
            statement.execute("VACUUM (ANALYZE)");
        }
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static List<String> script() throws IOException {
        try (var script = Practices.class.getResourceAsStream("practices.sql")) {
            var text =
                    new String(script.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("{organizations}", String.valueOf(ORGANIZATIONS))
                            .replace("{staff}", String.valueOf(STAFF))
                            .replace("{clients}", String.valueOf(CLIENTS));
            return List.of(text.split(";\\s*\\n"));
        }
    }

    /** What the cookie of somebody says from now on. */
    String signIn(String column, long organization, long person) throws SQLException {
        return signIn(
                """
                INSERT INTO sign_in_session (id, organization_id, hash, %s, created_at, last_seen_at, expires_at, proved_at,
                    network, browser)
                VALUES (nextval('entity_seq'), %d, sha256(convert_to(?, 'UTF8')), ?, now(), now() + interval '10 hours',
                    now() + interval '11 hours', now() + interval '10 hours', '192.0.2.1', 'measure')
                """
                        .formatted(column, organization),
                person);
    }

    String signInOperator(long operator) throws SQLException {
        return signIn(
                """
                INSERT INTO platform_operator_session (hash, operator_id, created_at, last_seen_at, expires_at, proved_at, network, browser)
                VALUES (sha256(convert_to(?, 'UTF8')), ?, now(), now() + interval '10 hours', now() + interval '11 hours',
                    now() + interval '10 hours', '192.0.2.1', 'measure')
                """,
                operator);
    }

    private String signIn(String sql, long person) throws SQLException {
        var secret = HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextLong());
        try (var connection = database.dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, secret);
            statement.setLong(2, person);
            statement.executeUpdate();
        }
        return secret;
    }

    long number(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    List<Long> numbers(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var numbers = new ArrayList<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
