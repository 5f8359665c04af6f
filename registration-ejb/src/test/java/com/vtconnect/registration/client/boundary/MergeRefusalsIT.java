package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.client.entity.MergePart.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.control.UnconfirmedExpiry;
import com.vtconnect.registration.client.entity.MergePart;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is not merged, by whom, and what the database holds against it. */
class MergeRefusalsIT extends Deployments {

    @Inject Given given;
    @Inject MergeGiven merges;
    @Inject Together together;
    @Inject Database database;
    @Inject ClientMerging merging;
    @Inject UnconfirmedExpiry expiry;
    @Inject ClientApproval approval;
    @Inject ClientDeparture departure;

    @Test
    void ofTwoWhoMergeAtTheSameMomentOneIsLate() {
        var practice = given.practice();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        var there = merges.command(practice, one, other, ACCOUNT);
        var back = merges.command(practice, other, one, ACCOUNT);
        var outcomes =
                together.run(
                        request(practice.admin(), () -> merging.merge(there)),
                        request(practice.admin(), () -> merging.merge(back)));
        assertThat(outcomes.stream().filter(Together.Outcome::isSuccess)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isSuccess()))
                .singleElement()
                .satisfies(
                        late ->
                                assertThat(late.failure())
                                        .isInstanceOfAny(NotFound.class, ChangedMeanwhile.class));
        assertThat(merges.listed(practice)).hasSize(1);
    }

    @Test
    void whatIsNoLongerAsItWasComparedIsNotMerged() {
        var practice = given.practice();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        var command = merges.command(practice, one, other);
        merges.edit(practice, other, "+1 555 0100", null);
        assertThatThrownBy(() -> as(practice.admin(), () -> merging.merge(command)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whoIsInCareAndWhatIsConfirmedIsNotLost() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var approved = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> approval.approve(approved.id(), peter.id()));
        var pending = practice.client().unconfirmed();
        assertRefused("survivor", practice, pending, approved, ACCOUNT);
        assertRefused("account", practice, approved, pending, ACCOUNT);
        merges.merge(practice, approved, pending);
        assertThat(merges.view(practice, approved.id()).mayConnect().isYes()).isTrue();
    }

    @Test
    void whoeverDoesNotReachBothMergesNeither() {
        var practice = given.practice();
        var adult = practice.staff("Amy").practitioner().in("Adults").create();
        var child = practice.staff("Ben").practitioner().in("Children").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Children").create();
        var own = practice.client().choosing(child).confirmed();
        var others = practice.client().choosing(adult).confirmed();
        var stranger = given.practice().client().confirmed();
        for (var pair :
                List.of(
                        List.of(own.id(), others.id()),
                        List.of(others.id(), own.id()),
                        List.of(own.id(), stranger.id()),
                        List.of(stranger.id(), own.id()),
                        List.of(own.id(), own.id()))) {
            var command = new MergeClients(pair.get(0), pair.get(1), Set.of(), 1, 1);
            assertThatThrownBy(() -> as(cara, () -> merging.merge(command)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(child, () -> merging.merge(command)))
                    .isInstanceOf(NotAllowed.class);
        }
        merges.merge(practice, others, own);
        assertThatThrownBy(() -> as(practice.admin(), () -> merging.mergedInto(own.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseKnowsNoMergeOverPracticesAndNoneWithItself() {
        var practice = given.practice();
        var one = practice.client().confirmed();
        var stranger = given.practice().client().confirmed();
        for (var into : List.of(one.id(), stranger.id())) {
            assertThatThrownBy(
                            () ->
                                    database.update(
                                            "UPDATE client SET merged_into_id = ?, inactive_since = now() WHERE id = ?",
                                            into,
                                            one.id()))
                    .hasMessageContaining("violates");
        }
    }

    @Test
    void aSurvivorIsDeletedWithAllItsRecords() {
        var practice = given.practice();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        merges.merge(practice, one, other);
        given.as(practice.admin(), () -> departure.delete(one.id()));
        assertThat(database.count("client WHERE organization_id = ?", practice.id())).isZero();
        assertThat(database.count("client_merge WHERE organization_id = ?", practice.id()))
                .isZero();
    }

    @Test
    void recordsOfOnePersonDoNotExpire() {
        var practice = given.practice();
        merges.merge(practice, practice.client().unconfirmed(), practice.client().unconfirmed());
        database.update(
                "UPDATE client SET registered_at = registered_at - interval '30 days' WHERE organization_id = ?",
                practice.id());
        expiry.doSome();
        assertThat(database.count("client WHERE organization_id = ?", practice.id())).isEqualTo(2);
    }

    private void assertRefused(
            String field, Practice practice, Registered one, Registered other, MergePart... taken) {
        assertThatThrownBy(() -> merges.merge(practice, one, other, taken))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .singleElement()
                                        .satisfies(
                                                problem ->
                                                        assertThat(problem.field())
                                                                .isEqualTo(field)));
    }

    private void as(Caller caller, Runnable call) {
        given.as(caller, call);
    }
}
