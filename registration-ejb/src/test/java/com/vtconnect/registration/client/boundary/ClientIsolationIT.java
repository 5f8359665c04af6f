package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who does not reach a client finds none, by whatever id. */
class ClientIsolationIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject ClientApproval approval;
    @Inject ClientRecord record;
    @Inject ClientDeparture departure;

    @Test
    void aDepartmentIsReachedByItsOwnStaffAlone() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var adults = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in("Adults").create();
        var families = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var wished = practice.client().choosing(peter).confirmed();
        var notSure = practice.client().confirmed();
        assertHidden(families, wished.id(), peter.id());
        given.as(adults, () -> approval.approve(wished.id(), peter.id()));
        assertHidden(families, wished.id(), peter.id());
        given.as(families, () -> approval.decline(notSure.id(), "no place"));
        var queue = given.practice();
        var coordinator = queue.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var zoe = queue.staff("Zoe").practitioner().in("Adults").create();
        var unassigned = queue.client().confirmed();
        given.as(queue.admin(), () -> approval.assign(unassigned.id(), zoe.id()));
        assertThatThrownBy(() -> as(coordinator, () -> approval.assign(unassigned.id(), zoe.id())))
                .as("told who was faster, though it is another department's by now")
                .isInstanceOf(AlreadyDecided.class)
                .extracting(thrown -> ((AlreadyDecided) thrown).by())
                .isNotNull();
        database.update(
                "UPDATE association SET made_at = made_at - interval '2 hours' WHERE client_id = ?",
                unassigned.id());
        assertHidden(coordinator, unassigned.id(), zoe.id());
    }

    @Test
    void whoHandsAClientOnToAnotherDepartmentCanTakeItBack() {
        var practice = given.practice();
        var coordinator = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var zoe = practice.staff("Zoe").practitioner().in("Adults").create();
        var client = practice.client().confirmed();
        given.as(coordinator, () -> approval.assign(client.id(), zoe.id()));
        given.as(coordinator, () -> approval.undoAssignment(client.id(), zoe.id()));
        assertThat(view(practice, client).associations()).isEmpty();
    }

    @Test
    void nobodyReachesAnotherPracticesClientsByTheirId() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        var stranger = given.practice();
        var fay = stranger.staff("Fay").practitioner().create();
        for (var practitioner : List.of(peter.id(), fay.id())) {
            assertHidden(stranger.admin(), client.id(), practitioner);
        }
        assertThat(view(practice, client).isActive()).isTrue();
    }

    @Test
    void whoHasNoneOfTheThreeRolesDecidesNothing() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        for (var caller : List.of(peter, client.in(practice), Caller.VISITOR)) {
            methods(client.id(), peter.id())
                    .forEach(
                            (name, call) ->
                                    assertThatThrownBy(() -> as(caller, call))
                                            .as(name)
                                            .isInstanceOf(NotAllowed.class));
        }
    }

    private void assertHidden(Caller caller, long clientId, long practitionerId) {
        methods(clientId, practitionerId)
                .forEach(
                        (name, call) ->
                                assertThatThrownBy(() -> as(caller, call))
                                        .as(name)
                                        .isInstanceOf(NotFound.class));
    }

    /** Everything that takes a client's id. */
    private Map<String, Runnable> methods(long clientId, long practitionerId) {
        return Map.of(
                "approve", () -> approval.approve(clientId, practitionerId),
                "decline", () -> approval.decline(clientId, "reason"),
                "undoDecision", () -> approval.undoDecision(clientId),
                "assign", () -> approval.assign(clientId, practitionerId),
                "undoAssignment", () -> approval.undoAssignment(clientId, practitionerId),
                "associate", () -> approval.associate(clientId, practitionerId),
                "endAssociation",
                        () -> approval.endAssociation(clientId, practitionerId, "moved away"),
                "view", () -> record.view(clientId),
                "inactivate", () -> departure.inactivate(clientId, null),
                "resendConfirmation", () -> record.resendConfirmation(clientId));
    }

    private void as(Caller caller, Runnable call) {
        given.as(caller, call);
    }

    private ClientDetails view(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> record.view(client.id()));
    }
}
