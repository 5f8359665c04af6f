package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.client.boundary.HandOver.Way;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two at once, with real threads: no client is lost over it, and no practice its administrator. */
class StaffDepartureRacesIT extends Deployments {

    private static final HandOver TO_QUEUE = new HandOver(Way.TO_QUEUE, null, Map.of(), "left");

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject EmailConfirmation confirmation;
    @Inject StaffDeparture departure;
    @Inject StaffDirectory directory;
    @Inject ClientApproval approval;
    @Inject ClientRegistration registration;

    @RepeatedTest(4)
    void aClientWhoComesWhileThePractitionerLeavesIsNotLost() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        practice.client().choosing(peter).unconfirmed();
        var assigned = practice.client().confirmed();
        var form = practice.client().choosing(peter).form();
        var toPriya = new HandOver(Way.TO_ONE, priya.id(), Map.of(), "left");
        var outcomes =
                together.run(
                        request(practice.admin(), () -> departure.inactivate(peter.id(), toPriya)),
                        request(practice.admin(), () -> approval.assign(assigned.id(), peter.id())),
                        request(
                                Caller.VISITOR,
                                () -> {
                                    registration.register(form);
                                }));
        assertThat(outcomes.get(0).failure())
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isNull(),
                        failure -> assertThat(failure).isInstanceOf(ChangedMeanwhile.class));
        for (var other : outcomes.subList(1, 3)) {
            assertThat(other.failure())
                    .satisfiesAnyOf(
                            failure -> assertThat(failure).isNull(),
                            failure -> assertThat(failure).isInstanceOf(InvalidInput.class));
        }
        if (outcomes.get(0).isSuccess()) {
            assertThat(withWhoHasLeft(practice)).isZero();
        }
    }

    @RepeatedTest(4)
    void ofTwoWhoHandOnToEachOtherOneStays() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        practice.client().choosing(peter).unconfirmed();
        practice.client().choosing(priya).unconfirmed();
        var outcomes =
                together.run(
                        request(
                                practice.admin(),
                                () ->
                                        departure.inactivate(
                                                peter.id(),
                                                new HandOver(
                                                        Way.TO_ONE, priya.id(), Map.of(), "left"))),
                        request(
                                practice.admin(),
                                () ->
                                        departure.inactivate(
                                                priya.id(),
                                                new HandOver(
                                                        Way.TO_ONE,
                                                        peter.id(),
                                                        Map.of(),
                                                        "left"))));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .allSatisfy(one -> assertThat(one.failure()).isInstanceOf(InvalidInput.class));
        assertThat(withWhoHasLeft(practice)).isZero();
        assertThat(
                        database.count(
                                "association WHERE organization_id = ? AND ended_at IS NULL",
                                practice.id()))
                .isEqualTo(2);
    }

    private long withWhoHasLeft(Practice practice) {
        return database.count(
                """
                association a JOIN staff_member s ON s.id = a.practitioner_id
                WHERE a.organization_id = ? AND a.ended_at IS NULL AND NOT s.active
                """,
                practice.id());
    }

    @RepeatedTest(4)
    void ofTwoAdministratorsWhoTurnOnEachOtherOneStays() {
        var practice = given.practice();
        var ada = practice.admin();
        var bea = practice.staff("Bea").role(ORGANIZATIONAL_ADMINISTRATOR).create();
        var demoteBea = practice.staff("Bea").edit(bea);
        var outcomes =
                together.run(
                        request(ada, () -> directory.save(bea.id(), demoteBea)),
                        request(bea, () -> departure.inactivate(ada.id(), TO_QUEUE)),
                        request(ada, () -> departure.delete(bea.id())));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).isNotEmpty();
        assertThat(administrators(practice)).isEqualTo(1);
    }

    @Test
    void theLastAdministratorIsLostByNoPath() {
        var practice = given.practice();
        var ada = practice.admin();
        var bea = practice.staff("Bea").role(ORGANIZATIONAL_ADMINISTRATOR).create();
        setUp(practice, "Ada");
        // From now on one who is invited, and may never come, is not enough.
        var demote = practice.staff("Ada").edit(ada);
        assertThat(problems(bea, () -> directory.save(ada.id(), demote)))
                .containsExactly(new Problem("roles", Reason.LAST_ADMINISTRATOR));
        assertThat(problems(bea, () -> departure.inactivate(ada.id(), TO_QUEUE)))
                .containsExactly(new Problem("roles", Reason.LAST_ADMINISTRATOR));
        assertThat(problems(bea, () -> departure.delete(ada.id())))
                .containsExactly(new Problem("roles", Reason.LAST_ADMINISTRATOR));
        assertThat(given.as(bea, () -> departure.look(ada.id())).isLastAdministrator()).isTrue();
        assertThat(given.as(bea, () -> departure.mayDelete(ada.id()))).isFalse();
        for (var statement :
                List.of(
                        "UPDATE staff_member SET active = false WHERE id = ?",
                        "UPDATE staff_member SET password_hash = NULL WHERE id = ?",
                        "DELETE FROM staff_role WHERE staff_member_id = ?",
                        "DELETE FROM staff_member WHERE id = ?")) {
            assertThatThrownBy(() -> database.update(statement, ada.id()))
                    .as(statement)
                    .hasMessageContaining("last_administrator");
        }
        setUp(practice, "Bea");
        given.as(bea, () -> departure.inactivate(ada.id(), TO_QUEUE));
        assertThat(administrators(practice)).isEqualTo(1);
        assertThatThrownBy(() -> given.as(bea, () -> departure.inactivate(ada.id(), TO_QUEUE)))
                .isInstanceOf(AlreadyDecided.class);
    }

    private void setUp(Practice practice, String name) {
        var secret = postbox.await(practice.emailOf(name), "Set up your account").secret();
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(secret), Given.PASSWORD));
    }

    private long administrators(Practice practice) {
        return database.count(
                """
                staff_role r JOIN staff_member s ON s.id = r.staff_member_id
                WHERE s.organization_id = ? AND s.active AND r.role = 'ORGANIZATIONAL_ADMINISTRATOR'
                """,
                practice.id());
    }

    private List<Problem> problems(Caller.Staff caller, Runnable call) {
        return catchThrowableOfType(InvalidInput.class, () -> given.as(caller, call)).problems();
    }
}
