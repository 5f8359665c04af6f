package com.vtconnect.registration.quickstart;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A real PostgreSQL in a directory of its own, for this machine alone: it listens on 127.0.0.1 and
 * believes whoever reaches it there. The data stays when it is closed; a directory is for one at a
 * time.
 *
 * <pre>
 * try (var database = new EmbeddedDatabase(directory)) {
 *     database.dataSource().getConnection();
 * }
 * </pre>
 */
public final class EmbeddedDatabase implements Closeable {

    /** Of the database and of the role that owns it. */
    public static final String NAME = "registration";

    private final EmbeddedPostgres postgres;

    /** On a free port. */
    public EmbeddedDatabase(Path directory) throws IOException, SQLException {
        this(directory, 0);
    }

    /**
     * @param directory takes the data, the log and PostgreSQL's own files
     * @param port 0 for a free one
     */
    public EmbeddedDatabase(Path directory, int port) throws IOException, SQLException {
        var data = dataIn(directory);
        Files.createDirectories(directory);
        LeftOver.endDatabase(data);
        var log = Redirect.appendTo(directory.resolve("postgresql.log").toFile());
        postgres =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                        .setPort(port)
                        // The same order and case rules on every machine, whatever locales it has.
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        // Off by default in these binaries' wrapper; here data is meant to be kept,
                        // and cost to be real.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("timezone", "UTC")
                        .setServerConfig("log_timezone", "UTC")
                        .setErrorRedirector(log)
                        .setOutputRedirector(log)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        // Whoever started it decides when it stops: after the server that uses it.
                        .setRegisterShutdownHook(false)
                        .start();
        try {
            furnish();
        } catch (SQLException e) {
            postgres.close();
            throw e;
        }
    }

    static Path dataIn(Path directory) {
        return directory.resolve("data");
    }

    private void furnish() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?")) {
                execute(connection, "create role " + NAME + " login");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?")) {
                execute(connection, "create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    public int port() {
        return postgres.getPort();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + NAME;
    }

    /** As the role that the applications use. */
    public DataSource dataSource() {
        return postgres.getDatabase(NAME, NAME);
    }

    /** As PostgreSQL's own administrator, for what only it may see. */
    public DataSource administration() {
        return postgres.getDatabase("postgres", NAME);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
