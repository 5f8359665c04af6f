package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.client.boundary.BulkOutcome.LeftAlone;
import com.vtconnect.registration.client.boundary.BulkOutcome.Why;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Several clients decided at once, each by the rule for one. */
class BulkDecisionsIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject BulkDecisions bulk;
    @Inject ClientApproval approval;
    @Inject ClientRecord record;

    @Test
    void allGetThePractitionerAndAllAreTakenBack() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var ids = List.of(practice.client().confirmed().id(), practice.client().confirmed().id());
        var outcome = given.as(practice.admin(), () -> bulk.assign(ids, peter.id()));
        assertThat(outcome.done()).isEqualTo(ids);
        assertThat(outcome.leftAlone()).isEmpty();
        assertThat(practitionersOf(practice, ids)).containsOnly(peter.id()).hasSize(2);
        var undone = given.as(practice.admin(), () -> bulk.undoAssignments(ids, peter.id()));
        assertThat(undone.done()).isEqualTo(ids);
        assertThat(practitionersOf(practice, ids)).isEmpty();
    }

    @Test
    void eachIsApprovedWithWhomTheyWishedForAndOnlyTheOthersWithTheOneChosen() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var wishing = practice.client().choosing(peter).confirmed();
        var notSure = practice.client().confirmed();
        var ids = List.of(wishing.id(), notSure.id());
        given.as(practice.admin(), () -> bulk.approve(ids, priya.id()));
        assertThat(practitionersOf(practice, ids)).containsExactly(peter.id(), priya.id());
        var undone = given.as(practice.admin(), () -> bulk.undoApprovals(ids));
        assertThat(undone.done()).isEqualTo(ids);
        assertThat(view(practice, wishing.id()).isPending()).isTrue();
    }

    @Test
    void whoCannotBeDecidedIsLeftAloneForAReasonAndTheRestIsDone() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var gone = practice.staff("Gus").practitioner().in("Families").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var good = practice.client().choosing(gone).confirmed();
        var decided = practice.client().confirmed();
        var unconfirmed = practice.client().unconfirmed();
        var notSure = practice.client().confirmed();
        var elsewhere = practice.client().choosing(peter).confirmed();
        var stranger = given.organization().manual().create().client().confirmed();
        given.as(practice.admin(), () -> approval.decline(decided.id(), "no place"));
        var ids =
                List.of(
                        good.id(),
                        decided.id(),
                        unconfirmed.id(),
                        notSure.id(),
                        elsewhere.id(),
                        stranger.id());
        var outcome = given.as(cara, () -> bulk.approve(ids, null));
        assertThat(outcome.done()).containsExactly(good.id());
        assertThat(outcome.leftAlone())
                .containsExactly(
                        new LeftAlone(decided.id(), Why.DECIDED_ALREADY, "Ada Admin"),
                        new LeftAlone(unconfirmed.id(), Why.NOT_CONFIRMED, null),
                        new LeftAlone(notSure.id(), Why.NO_PRACTITIONER, null),
                        new LeftAlone(elsewhere.id(), Why.OUT_OF_REACH, null),
                        new LeftAlone(stranger.id(), Why.OUT_OF_REACH, null));
        assertThat(view(practice, notSure.id()).isPending()).isTrue();
        assertThat(view(practice, elsewhere.id()).isPending()).isTrue();
    }

    @Test
    void ofTwoWhoAssignTheSameClientsEachGetsWhatTheOtherDidNot() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var other = practice.staff("Otto").role(CARE_COORDINATOR).create();
        var ids =
                List.of(
                        practice.client().confirmed().id(),
                        practice.client().confirmed().id(),
                        practice.client().confirmed().id());
        var backwards = List.of(ids.get(2), ids.get(1), ids.get(0));
        var outcomes =
                together.run(
                        request(practice.admin(), () -> bulk.assign(ids, peter.id())),
                        request(other, () -> bulk.assign(backwards, priya.id())));
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(outcomes.stream().flatMap(one -> one.result().done().stream()))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(outcomes.stream().flatMap(one -> one.result().leftAlone().stream()))
                .hasSize(3)
                .allMatch(one -> one.why() == Why.DECIDED_ALREADY && one.by() != null);
        assertThat(practitionersOf(practice, ids)).hasSize(3);
    }

    @Test
    void whatTheClientsWereToldIsNotTakenBack() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var told = practice.client().confirmed();
        var other = practice.client().confirmed();
        var ids = List.of(told.id(), other.id());
        given.as(practice.admin(), () -> bulk.assign(ids, peter.id()));
        given.holdLasts(other);
        given.holdIsOver(told);
        var undone = given.as(practice.admin(), () -> bulk.undoAssignments(ids, peter.id()));
        assertThat(undone.done()).containsExactly(other.id());
        assertThat(undone.leftAlone())
                .containsExactly(new LeftAlone(told.id(), Why.TOO_LATE, null));
    }

    @Test
    void tooManyOrNobodyChosenIsSaidBeforeAnythingIsDone() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        assertRefused(practice.admin(), () -> bulk.assign(List.of(client.id()), null));
        var many = LongStream.rangeClosed(1, BulkDecisions.MOST + 1L).boxed().toList();
        assertRefused(practice.admin(), () -> bulk.approve(many, null));
        var practitioner = practice.staff("Peter").practitioner().create();
        assertThatThrownBy(
                        () ->
                                as(
                                        practitioner,
                                        () -> bulk.assign(List.of(client.id()), practitioner.id())))
                .isInstanceOf(NotAllowed.class);
        assertThat(practitionersOf(practice, List.of(client.id()))).isEmpty();
    }

    private void assertRefused(Caller caller, Runnable call) {
        assertThatThrownBy(() -> as(caller, call)).isInstanceOf(InvalidInput.class);
    }

    private void as(Caller caller, Runnable call) {
        given.as(caller, call);
    }

    private List<Long> practitionersOf(Practice practice, List<Long> ids) {
        return ids.stream()
                .flatMap(id -> view(practice, id).associations().stream())
                .map(ClientDetails.AssociationRow::practitionerId)
                .toList();
    }

    private ClientDetails view(Practice practice, long id) {
        return given.as(practice.admin(), () -> record.view(id));
    }
}
