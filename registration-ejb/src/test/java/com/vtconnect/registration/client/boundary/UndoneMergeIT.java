package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.client.entity.MergePart.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.entity.Language;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    @Inject ClientIntake intake;
    @Inject ClientRecord record;
    @Inject EmailConfirmation confirmation;
    @Inject Postbox postbox;

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
    }

    @Test
    void withWhomTheOtherPersonWasIsTakenFromTheRecordsOfEarlierReleasesToo() throws IOException {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var one = practice.client().choosing(peter).confirmed();
        var other = practice.client().choosing(priya).confirmed();
        var another = practice.client().choosing(priya).confirmed();
        merges.merge(practice, one, other);
        undo(practice, one, other);
        merges.merge(practice, one, another);
        database.update(
                """
                INSERT INTO association (id, organization_id, client_id, practitioner_id, made_at, ended_at, from_client_id)
                VALUES (-nextval('entity_seq'), ?, ?, ?, now(), now(), ?)
                """,
                practice.id(),
                one.id(),
                priya.id(),
                other.id());

        migrate("V110__nobody_elses_practitioners.sql");

        assertThat(froms(one)).containsExactly("null", String.valueOf(another.id()));
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
    void whoUndoesItGoesOnWithTheOtherOrIfThatIsOutOfReachWithTheSurvivor() {
        var practice = given.practice();
        var quinn = practice.staff("Quinn").practitioner().create();
        var peter = practice.staff("Peter").practitioner().in("Elsewhere").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var one = practice.client().choosing(quinn).confirmed();
        var near = practice.client().choosing(quinn).confirmed();
        var far = practice.client().choosing(peter).confirmed();
        merges.merge(practice, one, near);
        merges.merge(practice, one, far);

        assertThat(given.as(cara, () -> merging.undo(one.id(), far.id()))).isEqualTo(one.id());
        assertThat(given.as(cara, () -> merging.undo(one.id(), near.id()))).isEqualTo(near.id());
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

    @Test
    void whomStaffPutInAgreesToNothingByTheAccountOfSomebodyElse() throws IOException {
        var practice = given.practice();
        var one = putIn(practice);
        var other = practice.client().confirmed();
        var agreement = agreedAt(other);
        merges.merge(practice, one, other, ACCOUNT);
        assertThat(agreedAt(one)).as("this person's").isEqualTo(agreement);
        undo(practice, one, other);
        assertThat(agreedAt(one)).isNull();
        assertThat(agreedAt(other)).isEqualTo(agreement);

        database.update("UPDATE client SET agreed_at = now() WHERE id = ?", one.id());
        migrate("V112__own_agreement.sql");
        assertThat(agreedAt(one)).as("what an earlier release left").isNull();

        given.as(practice.admin(), () -> record.resendConfirmation(one.id()));
        var link = postbox.await(one.email(), "Set up your account", 2).secret();
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(link), Given.PASSWORD));
        assertThat(agreedAt(one)).isNotNull();
    }

    private Registered putIn(Practice practice) {
        var person =
                new EditPerson("Nora", "New", LocalDate.of(1990, 5, 17), null, null, Language.EN);
        var command = new CreateClient(person, Given.newEmail(), Set.of());
        var id = given.as(practice.admin(), () -> intake.create(command));
        return new Registered(id, command.email(), null);
    }

    private Object agreedAt(Registered client) {
        return database.value("SELECT agreed_at FROM client WHERE id = ?", client.id());
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
        given.keepHouse();
    }

    /** What an earlier release has left, a migration finds when it runs on all that is there. */
    private void migrate(String name) throws IOException {
        try (var sql = UndoneMergeIT.class.getResourceAsStream("/db/migration/" + name)) {
            database.update(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** From which record each association of a client came. */
    private List<String> froms(Registered client) {
        return database.texts(
                "SELECT from_client_id FROM association WHERE client_id = ? ORDER BY made_at, id",
                client.id());
    }

    private boolean isThere(Registered client) {
        return database.count("client WHERE id = ?", client.id()) == 1;
    }
}
