package com.vtconnect.registration.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir Path directory;

    @Test
    void keepsItsDataAndIsNotStoppedByAStaleMark() throws IOException, SQLException {
        try (var first = new EmbeddedDatabase(directory)) {
            execute(first, "create table note (text varchar(20) not null)");
            execute(first, "insert into note values ('kept')");
        }
        // As a killed run leaves it, its number since given to somebody else: this very process.
        Files.writeString(
                directory.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var second = new EmbeddedDatabase(directory);
                var connection = second.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text, current_user from note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("kept");
            assertThat(rows.getString(2)).isEqualTo(EmbeddedDatabase.NAME);
        }
    }

    private static void execute(EmbeddedDatabase database, String command) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
