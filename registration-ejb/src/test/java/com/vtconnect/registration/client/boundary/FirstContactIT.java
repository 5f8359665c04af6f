package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.Together.Outcome;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.MyClients.MyClient;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.organization.boundary.OrganizationDetails;
import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstContactIT extends Deployments {

    @Inject Given given;
    @Inject ClientDeparture departure;
    @Inject Together together;
    @Inject Database database;
    @Inject OrganizationProfile profile;
    @Inject ClientCases cases;
    @Inject ClientLists lists;
    @Inject ClientRecord record;
    @Inject ClientApproval approval;
    @Inject ClientIntake intake;
    @Inject MyClients myClients;
    @Inject OfficeHome home;
    @Inject ClientMerging merging;
    @Inject MergeGiven merges;

    @Test
    void nothingIsPromisedUnlessThePracticeSaysSo() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        practice.client().choosing(peter).confirmed();
        var unsure = practice.client().confirmed();
        assertThat(waiting(practice.admin()))
                .extracting(ClientRow::id)
                .containsExactly(unsure.id());
        assertThat(waiting(practice.admin()).get(0).dueAt()).isNull();
        assertThat(given.as(practice.admin(), () -> home.waiting()))
                .extracting(OfficeHome.Waiting::cases, OfficeHome.Waiting::overdue)
                .containsExactly(1, null);
        assertThat(given.as(practice.admin(), () -> profile.get()))
                .extracting(
                        OrganizationDetails::firstContactHours,
                        OrganizationDetails::firstContactSkipsWeekends)
                .containsExactly(null, true);
    }

    @Test
    void thePromiseIsKeptToWhoeverConfirmsFromThenOn() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var before = practice.client().choosing(peter).confirmed();
        practice.promiseFirstContact(24);
        var chosen = practice.client().choosing(peter).confirmed();
        var unsure = practice.client().confirmed();
        practice.client().choosing(peter).unconfirmed();
        var rows = waiting(practice.admin());
        assertThat(rows).extracting(ClientRow::id).containsExactly(chosen.id(), unsure.id());
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            assertThat(row.dueAt())
                                    .isEqualTo(row.waitingSince().plus(Duration.ofHours(24)));
                            assertThat(row.isOverdue()).isFalse();
                        });
        assertThat(rows.get(0).isAwaitingContact()).isTrue();
        assertThat(rows.get(1).isAwaitingContact()).isFalse();
        assertThat(view(practice, before).dueAt()).isNull();
        practice.promiseFirstContact(48);
        assertThat(view(practice, chosen).dueAt())
                .isEqualTo(rows.get(0).dueAt().plusSeconds(86_400));
        practice.promiseFirstContact(null);
        assertThat(view(practice, chosen).dueAt()).isNull();
        assertThat(waiting(practice.admin()))
                .extracting(ClientRow::id)
                .containsExactly(unsure.id());
    }

    @Test
    void theClockOfTheUnsureEndsWithTheFirstPractitioner() {
        var practice = promising();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().confirmed();
        assertThat(view(practice, client).dueAt()).isNotNull();
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        assertThat(view(practice, client).dueAt()).isNull();
        given.as(practice.admin(), () -> approval.undoAssignment(client.id(), peter.id()));
        assertThat(view(practice, client).dueAt()).as("a wrong click was no contact").isNotNull();
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        given.as(practice.admin(), () -> approval.endAssociation(client.id(), peter.id(), "moved"));
        assertThat(view(practice, client).dueAt()).as("there was one").isNull();
    }

    @Test
    void aWrongClickTakesBackNoContactThatWasBeforeIt() {
        var practice = promising();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var client = practice.client().confirmed();
        given.as(practice.admin(), () -> approval.assign(client.id(), peter.id()));
        var first = view(practice, client).contactedAt();
        given.as(practice.admin(), () -> approval.endAssociation(client.id(), peter.id(), "moved"));
        given.as(practice.admin(), () -> approval.assign(client.id(), priya.id()));
        given.as(practice.admin(), () -> approval.undoAssignment(client.id(), priya.id()));
        assertThat(view(practice, client).contactedAt()).isNotNull().isEqualTo(first);
    }

    @Test
    void whoWasMetBeforeTheDecisionStaysMetWithoutIt() {
        var practice = promising();
        practice.approveByHand(true);
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> cases.contacted(client.id()));
        given.as(practice.admin(), () -> approval.approve(client.id(), peter.id()));
        given.as(practice.admin(), () -> approval.undoDecision(client.id()));
        assertThat(view(practice, client).contactedBy()).isEqualTo("Ada Admin");
    }

    @Test
    void whoWasContactedAsAnotherRecordIsNotOverdueUntilThatTurnsOutToBeSomebodyElse() {
        var practice = promising();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        given.as(practice.admin(), () -> cases.contacted(other.id()));
        var contactedAt = view(practice, other).contactedAt();
        merges.merge(practice, one, other);
        assertThat(view(practice, one))
                .returns(null, ClientDetails::dueAt)
                .returns(contactedAt, ClientDetails::contactedAt)
                .returns("Ada Admin", ClientDetails::contactedBy);
        given.as(practice.admin(), () -> merging.undo(one.id(), other.id()));
        assertThat(view(practice, one).contactedAt()).isNull();
        assertThat(view(practice, one).dueAt()).isNotNull();
        assertThat(view(practice, other).contactedAt()).isEqualTo(contactedAt);
    }

    @Test
    void aFirstContactOfItsOwnStaysWithTheSurvivor() {
        var practice = promising();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        given.as(practice.admin(), () -> cases.contacted(other.id()));
        given.as(practice.admin(), () -> cases.contacted(one.id()));
        var contactedAt = view(practice, one).contactedAt();
        merges.merge(practice, one, other);
        assertThat(view(practice, one).contactedAt()).isEqualTo(contactedAt);
        given.as(practice.admin(), () -> merging.undo(one.id(), other.id()));
        assertThat(view(practice, one).contactedAt()).isEqualTo(contactedAt);
    }

    @Test
    void nothingIsOverdueToWhomeverHasLeft() {
        var practice = promising();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        database.update(
                "UPDATE organization SET first_contact_since = now() - interval '9 days' WHERE id = ?",
                practice.id());
        waited(client, 50);
        given.as(practice.admin(), () -> departure.inactivate(client.id(), "left"));
        var query = new ClientListQuery(Tab.INACTIVE, null, Sort.NAME, true, 0, 50);
        assertThat(given.as(practice.admin(), () -> lists.page(query)).rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.dueAt()).isNull();
                            assertThat(row.isOverdue()).isFalse();
                        });
    }

    @Test
    void theClockOfThePendingEndsWithTheDecision() {
        var practice = promising();
        practice.approveByHand(true);
        var peter = practice.staff("Peter").practitioner().create();
        var taken = practice.client().choosing(peter).confirmed();
        var refused = practice.client().confirmed();
        assertThat(waiting(practice.admin())).allMatch(row -> row.dueAt() != null).hasSize(2);
        given.as(practice.admin(), () -> approval.approve(taken.id(), peter.id()));
        given.as(practice.admin(), () -> approval.decline(refused.id(), "no place"));
        assertThat(waiting(practice.admin())).isEmpty();
        given.as(practice.admin(), () -> approval.undoDecision(taken.id()));
        assertThat(view(practice, taken).dueAt()).isNotNull();
    }

    @Test
    void theClockOfWhoChoseAPractitionerEndsWhenSomebodySaysSo() {
        var practice = promising();
        var peter = practice.staff("Peter").practitioner().create();
        var paul = practice.staff("Paul").practitioner().create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var first = practice.client().choosing(peter).confirmed();
        var second = practice.client().choosing(peter).confirmed();
        assertThat(given.as(peter, () -> myClients.all())).allMatch(one -> one.dueAt() != null);
        assertThatThrownBy(() -> given.as(paul, () -> myClients.contacted(first.id())))
                .isInstanceOf(NotFound.class);
        given.as(cara, () -> cases.claim(first.id(), null));
        given.as(peter, () -> myClients.contacted(first.id()));
        var seen = view(practice, first);
        assertThat(seen.contactedBy()).isEqualTo("Peter Staff");
        assertThat(seen.contactedAt()).isNotNull();
        assertThat(seen.isWaiting()).isFalse();
        assertThat(seen.handling().isClaimed()).isFalse();
        assertThatThrownBy(() -> given.as(cara, () -> cases.contacted(first.id())))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> given.as(cara, () -> cases.undoContacted(first.id())))
                .as("it was Peter")
                .isInstanceOf(NotFound.class);
        given.as(cara, () -> cases.contacted(second.id()));
        given.as(cara, () -> cases.undoContacted(second.id()));
        assertThat(given.as(peter, () -> myClients.all()))
                .filteredOn(one -> one.dueAt() != null)
                .extracting(MyClient::id)
                .containsExactly(second.id());
        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE subject_id = ? AND action LIKE '%CONTACT%' ORDER BY id",
                                second.id()))
                .containsExactly("CLIENT_CONTACTED", "CONTACT_UNDONE");
    }

    @Test
    void ofTwoWhoSayItAtOnceOneIsNotedAndTheOtherIsTold() {
        var practice = promising();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        var outcomes =
                together.run(
                        List.of(
                                request(peter, () -> myClients.contacted(client.id())),
                                request(practice.admin(), () -> cases.contacted(client.id()))));
        assertThat(outcomes).filteredOn(Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .singleElement()
                .extracting(Outcome::failure)
                .isInstanceOf(AlreadyDecided.class);
        assertThat(view(practice, client).contactedBy())
                .isEqualTo(outcomes.get(0).isSuccess() ? "Peter Staff" : "Ada Admin");
    }

    @Test
    void whatIsOverdueIsCountedAndStandsFirst() {
        var practice = promising();
        var peter = practice.staff("Peter").practitioner().create();
        var late = practice.client().confirmed();
        var later = practice.client().choosing(peter).confirmed();
        practice.client().confirmed();
        database.update(
                "UPDATE organization SET first_contact_since = now() - interval '9 days' WHERE id = ?",
                practice.id());
        waited(late, 25);
        waited(later, 50);
        var cases = given.as(practice.admin(), () -> home.cases()).others();
        assertThat(cases).extracting(ClientRow::isOverdue).containsExactly(true, true, false);
        assertThat(cases.get(0).id()).isEqualTo(later.id());
        assertThat(cases.get(0).dueAt()).isBefore(Instant.now());
        assertThat(given.as(practice.admin(), () -> home.waiting()))
                .extracting(OfficeHome.Waiting::cases, OfficeHome.Waiting::overdue)
                .containsExactly(3, 2);
        var other = practice.staff("Olga").role(CARE_COORDINATOR).in("Elsewhere").create();
        assertThat(given.as(other, () -> home.waiting()).overdue()).as("in reach").isEqualTo(1);
    }

    @Test
    void whomStaffPutInHasBeenContacted() {
        var practice = promising();
        var id =
                given.as(
                        practice.admin(),
                        () ->
                                intake.create(
                                        new CreateClient(
                                                new EditPerson(
                                                        "Nora",
                                                        "New",
                                                        LocalDate.of(1990, 5, 17),
                                                        null,
                                                        null,
                                                        Language.EN),
                                                Given.newEmail(),
                                                Set.of())));
        database.update(
                "UPDATE client SET confirmed_at = now(), agreed_at = now() WHERE id = ?", id);
        assertThat(given.as(practice.admin(), () -> record.view(id)).dueAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "721", "-1", "1.5", "soon", "99999999999999999999", "٣"})
    void aPromiseIsOneOfWholeHoursUpToAMonth(String typed) {
        var practice = given.practice();
        var now = given.as(practice.admin(), () -> profile.get());
        assertThat(
                        catchThrowableOfType(
                                        InvalidInput.class,
                                        () ->
                                                given.as(
                                                        practice.admin(),
                                                        () -> profile.save(Given.edit(now, typed))))
                                .problems())
                .containsExactly(new Problem("firstContactHours", Reason.NOT_A_NUMBER));
    }

    private Practice promising() {
        var practice = given.practice();
        practice.promiseFirstContact(24);
        return practice;
    }

    private List<ClientRow> waiting(Caller.Staff caller) {
        var query = new ClientListQuery(Tab.WAITING, null, Sort.WAITING, true, 0, 50);
        return given.as(caller, () -> lists.page(query)).rows();
    }

    private ClientDetails view(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> record.view(client.id()));
    }

    private void waited(Registered client, int hours) {
        database.update(
                "UPDATE client SET confirmed_at = now() - ?::interval WHERE id = ?",
                hours + " hours",
                client.id());
    }
}
