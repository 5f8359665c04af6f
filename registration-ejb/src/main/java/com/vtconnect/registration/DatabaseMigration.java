package com.vtconnect.registration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Arrays;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the database's schema to this version at start-up. Nodes that start together wait for each
 * other on Flyway's lock. A schema newer than the code is left alone and the start refused: an
 * older node must not write into it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    private static final Logger LOG = Logger.getLogger(DatabaseMigration.class.getName());

    @Resource(lookup = "jdbc/registration")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        var flyway =
                Flyway.configure(DatabaseMigration.class.getClassLoader())
                        .dataSource(dataSource)
                        .locations("classpath:db/migration")
                        .load();
        refuseNewerSchema(flyway.info().all());
        var applied = flyway.migrate();
        LOG.info(() -> "Database schema at version " + applied.targetSchemaVersion);
    }

    private static void refuseNewerSchema(MigrationInfo[] migrations) {
        Arrays.stream(migrations)
                .filter(one -> one.getState().isApplied() && !one.getState().isResolved())
                .findFirst()
                .ifPresent(
                        newer -> {
                            throw new IllegalStateException(
                                    "The database's schema has version "
                                            + newer.getVersion()
                                            + ", which this release does not know. Deploy the release that made it, or a newer one.");
                        });
    }
}
