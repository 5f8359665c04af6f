package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Installation.FIRST_NODE;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An import that outlives the node which was at it. */
@OnMicro
class ImportNodesIT extends Browser {

    private static final int SECOND_NODE = 2;

    /** More than two batches of 50. */
    private static final int LINES = 120;

    /** Of the second batch; the first line is the heading. */
    private static final int HELD_LINE = 75;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Applicant> clients =
            Stream.generate(() -> Applicant.named("Nils")).limit(LINES).toList();

    /** Killed when clients of a batch are written, and the batch is not committed. */
    @Test
    void whatADyingNodeHadBegunAnotherDoesOnce()
            throws IOException, SQLException, InterruptedException {
        var page =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .clients()
                        .importClients();
        page.upload(
                "clients.csv",
                page.template()
                        + clients.stream().map(ImportNodesIT::line).collect(joining("\r\n")));
        try (var holder = database().getConnection()) {
            hold(holder, clients.get(0));
            page.press("Import 120 clients");
            await("a batch that has come to line " + HELD_LINE)
                    .atMost(PATIENCE)
                    .until(() -> count(WAITING) == 1);
            nodes().start(SECOND_NODE);
            page.says("50 of 120");

            nodes().kill(FIRST_NODE);

            holder.rollback();
        }
        await("the end of the import").atMost(PATIENCE).until(() -> count(RUNNING) == 0);
        page.visitor().page().getByText("120 clients were imported").first().waitFor();
        nodes().start(FIRST_NODE);
        for (var client : clients) {
            mailBox().next(client.email(), "Set up your account");
        }
        assertThat(count("client WHERE" + ours("email"))).isEqualTo(LINES);
        assertThat(count(CREATED + ours("email"))).isEqualTo(LINES);
        assertThat(count("outgoing_mail WHERE" + ours("recipient"))).isEqualTo(LINES);
        nodes().kill(SECOND_NODE);
    }

    private static final String WAITING =
            "pg_stat_activity WHERE query LIKE 'UPDATE roster_line SET state = ''DONE''%'"
                    + " AND cardinality(pg_blocking_pids(pid)) > 0";

    private static final String RUNNING = "roster WHERE state = 'RUNNING'";

    private static final String CREATED =
            "audit_record JOIN client ON client.id = subject_id AND action = 'CLIENT_CREATED' WHERE";

    private static void hold(Connection holder, Applicant first) throws SQLException {
        holder.setAutoCommit(false);
        try (var statement =
                holder.prepareStatement(
                        """
                        SELECT 1 FROM roster_line
                        WHERE roster_id = (SELECT roster_id FROM roster_line WHERE email = ?) AND number = ?
                        FOR UPDATE
                        """)) {
            statement.setString(1, first.email());
            statement.setInt(2, HELD_LINE);
            assertThat(statement.executeQuery().next()).isTrue();
        }
    }

    private String ours(String column) {
        return clients.stream()
                .map(client -> "'" + client.email() + "'")
                .collect(joining(",", " " + column + " IN (", ")"));
    }

    private int count(String fromWhere) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + fromWhere)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String line(Applicant client) {
        return "%s,%s,%s,%s"
                .formatted(
                        client.firstName(),
                        client.lastName(),
                        client.email(),
                        client.dateOfBirth());
    }
}
