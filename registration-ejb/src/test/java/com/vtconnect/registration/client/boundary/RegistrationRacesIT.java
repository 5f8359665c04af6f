package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.Together.Outcome;
import com.vtconnect.registration.Together.Request;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.LinkNotOpen;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;

/** Steps about one client at the same moment: each happens before or after the other. */
class RegistrationRacesIT extends Deployments {

    private static final String CONFIRM = "Confirm your e-mail";
    private static final int ROUNDS = 3;

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientRegistration registration;
    @Inject EmailConfirmation confirmation;
    @Inject ClientRecord record;
    @Inject ClientDeparture departure;
    @Inject ClientIntake intake;

    @RepeatedTest(ROUNDS)
    void confirmingAndCorrectingTheAddress() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var link = postbox.await(client.email(), CONFIRM).secret();
        var correct = Given.newEmail();
        var outcomes =
                run(
                        () -> confirmation.confirm(confirmation.open(link), Given.PASSWORD),
                        () ->
                                registration.correctAddress(
                                        practice.slug(), client.handle(), correct));
        assertThat(outcomes.get(1).failure()).isNull();
        assertThatItWorkedOrTheLinkWasDead(outcomes.get(0));
        var confirmed =
                database.value(
                        "SELECT email FROM client WHERE confirmed_at IS NOT NULL AND organization_id = ?",
                        practice.id());
        assertThat(confirmed).isEqualTo(outcomes.get(0).isSuccess() ? client.email() : null);
    }

    @RepeatedTest(ROUNDS)
    void confirmingAndRegisteringOnceMore() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var link = postbox.await(client.email(), CONFIRM).secret();
        var again = practice.client().email(client.email()).named("Kay", "Client").form();
        var outcomes =
                run(
                        () -> confirmation.confirm(confirmation.open(link), Given.PASSWORD),
                        () -> registration.register(again));
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(database.value("SELECT first_name FROM client WHERE id = ?", client.id()))
                .isEqualTo("Casey");
    }

    @RepeatedTest(ROUNDS)
    void correctingTheAddressAndRegisteringWithIt() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var again = practice.client().email(client.email()).form();
        var correct = Given.newEmail();
        var outcomes =
                run(
                        () ->
                                registration.correctAddress(
                                        practice.slug(), client.handle(), correct),
                        () -> registration.register(again));
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(clients(practice)).isEqualTo(2);
    }

    @RepeatedTest(ROUNDS)
    void twoCorrectToTheSameAddress() {
        var practice = given.practice();
        var one = practice.client().unconfirmed();
        var other = practice.client().unconfirmed();
        var correct = Given.newEmail();
        var outcomes =
                run(
                        () -> registration.correctAddress(practice.slug(), one.handle(), correct),
                        () ->
                                registration.correctAddress(
                                        practice.slug(), other.handle(), correct));
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(clients(practice)).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void twoCorrectToEachOthersAddress() {
        var practice = given.practice();
        var one = practice.client().unconfirmed();
        var other = practice.client().unconfirmed();
        var outcomes =
                run(
                        () ->
                                registration.correctAddress(
                                        practice.slug(), one.handle(), other.email()),
                        () ->
                                registration.correctAddress(
                                        practice.slug(), other.handle(), one.email()));
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(clients(practice)).isBetween(1L, 2L);
    }

    @RepeatedTest(ROUNDS)
    void registeringForTheLastPlaceWhileStaffPutTheSamePersonIn() throws SQLException {
        var practice = given.practice();
        var zoe = practice.staff("Zoe").practitioner().create();
        database.update("UPDATE staff_member SET capacity = 1 WHERE id = ?", zoe.id());
        var email = Given.newEmail();
        var form = practice.client().email(email).choosing(zoe).form();
        var casey =
                new EditPerson(
                        "Casey", "Client", LocalDate.of(1990, 5, 17), null, null, Language.EN);
        var outcomes =
                whileHeld(
                        "SELECT pg_advisory_xact_lock(hashtextextended('%s', %d))"
                                .formatted(email, practice.id()),
                        request(
                                Caller.VISITOR,
                                () -> {
                                    registration.register(form);
                                }),
                        request(
                                practice.admin(),
                                () -> {
                                    intake.create(new CreateClient(casey, email, Set.of(zoe.id())));
                                }));
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .extracting(Outcome::failure)
                .as("one of them may be told, none stands in the other's way")
                .allMatch(InvalidInput.class::isInstance);
        assertThat(clients(practice)).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void registeringOnceMoreWhileStaffMailTheLinkAgain() throws SQLException {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var again = practice.client().email(client.email()).form();
        database.update(
                "UPDATE outgoing_mail SET created_at = created_at - interval '1 hour' WHERE client_id = ?",
                client.id());
        var outcomes =
                whileHeld(
                        "SELECT id FROM client WHERE id = %d FOR UPDATE".formatted(client.id()),
                        request(
                                Caller.VISITOR,
                                () -> {
                                    registration.register(again);
                                }),
                        request(practice.admin(), () -> record.resendConfirmation(client.id())));
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .extracting(Outcome::failure)
                .allMatch(SentAlready.class::isInstance);
    }

    /** Both begin while somebody holds a lock, and go on at the same moment once both wait. */
    private List<Outcome<Void>> whileHeld(String lock, Request<Void> one, Request<Void> other)
            throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(lock);
            return together.run(one, other, request(Caller.SYSTEM, () -> letGo(connection)));
        }
    }

    private void letGo(Connection connection) {
        try {
            database.await(
                    "(SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' HAVING count(*) > 1) waiting");
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @RepeatedTest(ROUNDS)
    void confirmingWhileStaffInactivate() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var link = postbox.await(client.email(), CONFIRM).secret();
        var outcomes =
                together.run(
                        List.of(
                                request(
                                        Caller.VISITOR,
                                        () -> {
                                            confirmation.confirm(
                                                    confirmation.open(link), Given.PASSWORD);
                                        }),
                                request(
                                        practice.admin(),
                                        () -> departure.inactivate(client.id(), null))));
        assertThat(outcomes.get(1).failure()).isNull();
        assertThatItWorkedOrTheLinkWasDead(outcomes.get(0));
        assertThat(
                        database.count(
                                "client WHERE id = ? AND inactive_since IS NOT NULL", client.id()))
                .isEqualTo(1);
    }

    private static void assertThatItWorkedOrTheLinkWasDead(Outcome<Void> outcome) {
        if (!outcome.isSuccess()) {
            assertThat(outcome.failure()).isInstanceOf(LinkNotOpen.class);
        }
    }

    private List<Outcome<Void>> run(Runnable one, Runnable other) {
        return together.run(List.of(request(Caller.VISITOR, one), request(Caller.VISITOR, other)));
    }

    private long clients(Practice practice) {
        return database.count("client WHERE organization_id = ?", practice.id());
    }
}
