package com.vtconnect.registration.operator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.notification.entity.MailTrouble;
import com.vtconnect.registration.operator.control.ServerNodes;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class PlatformHealthIT extends Deployments {

    private static final Caller.Operator OPAL = new Caller.Operator(1, "Opal Operator");

    @Inject Given given;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject PlatformHealth health;
    @Inject ServerNodes nodes;

    @Test
    void tellsWhatRunsAndHowManyThereAre() {
        var practice = given.practice();
        practice.client().unconfirmed();
        nodes.beat();
        var state = now();
        assertThat(state.version()).isNotBlank();
        assertThat(state.schema())
                .isEqualTo(
                        database.value(
                                "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1"));
        assertThat(state.mailServer().trouble()).isNull();
        assertThat(state.nodes()).extracting(PlatformState.Node::version).contains(state.version());
        assertThat(state.totals().organizations()).isEqualTo(database.count("organization"));
        assertThat(state.totals().clients()).isEqualTo(database.count("client"));
    }

    @Test
    void aServerThatSaysNothingNoLongerCounts() {
        database.update(
                "INSERT INTO server_node VALUES ('gone (1)', '1', now(), now() - interval '3 minutes')");
        assertThat(now().nodes()).extracting(PlatformState.Node::name).doesNotContain("gone (1)");
        nodes.beat();
        assertThat(database.count("server_node WHERE name = 'gone (1)'")).isZero();
    }

    @Test
    void mailsThatWaitAndAMailServerThatIsAwayAreSeen() {
        var practice = given.practice();
        postbox.close();
        try {
            var client = practice.client().unconfirmed();
            database.await(
                    "outgoing_mail WHERE client_id = ? AND last_error IS NOT NULL", client.id());
            database.update(
                    "UPDATE outgoing_mail SET due_at = now() - interval '2 hours', claimed_until = now() + interval '1 hour' WHERE client_id = ?",
                    client.id());
            var state = now();
            assertThat(state.mailServer().trouble()).isEqualTo(MailTrouble.SERVER_AWAY);
            assertThat(state.mailServer().answer()).isNotBlank();
            assertThat(state.outbox().waiting()).isPositive();
            assertThat(state.outbox().failing()).isPositive();
            assertThat(state.outbox().oldestDue())
                    .isBefore(java.time.Instant.now().minusSeconds(7000));
            database.update("DELETE FROM outgoing_mail WHERE client_id = ?", client.id());
        } finally {
            postbox.open();
        }
    }

    private PlatformState now() {
        return given.as(OPAL, health::now);
    }
}
