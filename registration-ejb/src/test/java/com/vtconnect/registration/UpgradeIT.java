package com.vtconnect.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * A practice that runs an earlier release upgrades by deploying this one; see {@code
 * config/README.md}. What the earlier one left in the database is all there afterwards.
 */
class UpgradeIT extends Deployments {

    private static final String EARLIER = "031";

    @Inject Database database;

    @Test
    void whatTheEarlierReleaseLeftIsThereAfterTheUpgrade() throws SQLException, IOException {
        var url = urlOfAnotherDatabase();
        try (var connection = DriverManager.getConnection(url)) {
            flyway(url, EARLIER).migrate();
            fill(connection);
            var before = rowsByTable(connection);
            assertThat(before)
                    .containsEntry("organization", 3L)
                    .containsEntry("staff_member", 10L)
                    .containsEntry("client", 7L)
                    .containsEntry("association", 5L)
                    .containsEntry("care_stay", 1L);

            var upgrade = flyway(url, "latest").migrate();

            assertThat(upgrade.success).isTrue();
            assertThat(rowsByTable(connection)).containsAllEntriesOf(before);
            assertThat(flyway(url, "latest").migrate().migrationsExecuted).isZero();
        }
    }

    private String urlOfAnotherDatabase() throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            var url = connection.getMetaData().getURL();
            assertThat(url).contains("/registration");
            return url.replaceFirst("/registration.*", "/upgraded?user=registration");
        }
    }

    private static Flyway flyway(String url, String target) {
        return Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    private static void fill(Connection connection) throws SQLException, IOException {
        try (var sql = UpgradeIT.class.getResourceAsStream("/upgrade/schema-031.sql");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Map<String, Long> rowsByTable(Connection connection) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var tables =
                        statement.executeQuery(
                                """
                                SELECT relname, (xpath('/row/n/text()',
                                    query_to_xml('SELECT count(*) AS n FROM ' || oid::regclass, false, true, '')))[1]::text::bigint
                                FROM pg_class
                                WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                                  AND relname <> 'flyway_schema_history'
                                """)) {
            while (tables.next()) {
                counts.put(tables.getString(1), tables.getLong(2));
            }
        }
        return counts;
    }
}
