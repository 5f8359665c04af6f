package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.client.entity.MergePart.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.client.control.UnconfirmedExpiry;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** After a merge that was undone each of the two goes its own way, and may go for good. */
class UndoneMergeIT extends Deployments {

    @Inject Given given;
    @Inject MergeGiven merges;
    @Inject Database database;
    @Inject ClientMerging merging;
    @Inject ClientDeparture departure;
    @Inject MessageWriting writing;
    @Inject UnconfirmedExpiry expiry;

    @Test
    void whoWasMergedByMistakeAndDoesNotConfirmExpires() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var one = practice.client().confirmed();
        var other = practice.client().choosing(peter).unconfirmed();
        merges.merge(practice, one, other);
        undo(practice, one, other);

        weekIsOver(other);

        assertThat(isThere(other)).isFalse();
        assertThat(
                        database.count(
                                "association WHERE client_id = ? AND ended_at IS NOT NULL",
                                one.id()))
                .as("that there was one stays on the record")
                .isEqualTo(1);
    }

    @Test
    void whoWasMergedByMistakeIsDeletedLikeAnybody() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var one = practice.client().confirmed();
        var other = practice.client().choosing(peter).confirmed();
        merges.merge(practice, one, other);
        undo(practice, one, other);
        assertThat(given.as(practice.admin(), () -> departure.mayDelete(other.id()))).isTrue();

        given.as(practice.admin(), () -> departure.delete(other.id()));

        assertThat(isThere(other)).isFalse();
        assertThat(isThere(one)).isTrue();
    }

    @Test
    void whoWasWrittenToWhileTheyHadTheOthersAccountStaysAndKeepsNobodyFromExpiring() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var one = practice.client().choosing(peter).unconfirmed();
        var other = practice.client().confirmed();
        var another = practice.client().unconfirmed();
        merges.merge(practice, one, other, ACCOUNT);
        var message =
                new WriteMessage(
                        null,
                        PersonId.of(one.in(practice)),
                        "Hello",
                        "Welcome.",
                        UUID.randomUUID().toString(),
                        null,
                        0);
        given.as(peter, () -> writing.send(message));
        undo(practice, one, other);

        weekIsOver(one, another);

        assertThat(isThere(one)).isTrue();
        assertThat(isThere(another)).isFalse();
    }

    private void undo(Practice practice, Registered one, Registered other) {
        given.as(practice.admin(), () -> merging.undo(one.id(), other.id()));
    }

    private void weekIsOver(Registered... clients) {
        for (var client : clients) {
            database.update(
                    "UPDATE client SET registered_at = now() - interval '8 days' WHERE id = ?",
                    client.id());
        }
        while (expiry.doSome() > 0) {
            assertThat(clients).isNotEmpty();
        }
    }

    private boolean isThere(Registered client) {
        return database.count("client WHERE id = ?", client.id()) == 1;
    }
}
