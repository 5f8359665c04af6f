package com.vtconnect.registration.client.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.boundary.HandOver.Way;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRecord;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaffDepartureIT extends Deployments {

    private static final HandOver TO_QUEUE =
            new HandOver(Way.TO_QUEUE, null, Map.of(), "moved to Utah");

    @Inject Given given;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject StaffDeparture departure;
    @Inject StaffDirectory directory;
    @Inject StaffRecord staffRecord;
    @Inject ClientRecord clientRecord;
    @Inject ClientApproval approval;
    @Inject ClientRegistration registration;
    @Inject EmailConfirmation confirmation;
    @Inject SignIn signIn;

    @Test
    void whoHasLeftIsOutOfEverythingAtOnce() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var link = postbox.await(practice.emailOf("Peter"), "Set up your account").secret();
        var signedIn =
                given.as(
                        Caller.VISITOR,
                        () -> confirmation.confirm(confirmation.open(link), Given.PASSWORD));
        given.as(Caller.VISITOR, () -> signIn.mailLinkToStaff(practice.emailOf("Peter")));
        var reset = postbox.await(practice.emailOf("Peter"), "password").secret();
        // Else the server marks as sent what is to be one that waits.
        database.awaitNone(
                "outgoing_mail WHERE staff_member_id = ? AND sent_at IS NULL", peter.id());
        database.update(
                "UPDATE outgoing_mail SET sent_at = NULL, due_at = now() + interval '1 day' WHERE staff_member_id = ?",
                peter.id());

        inactivate(practice, peter, TO_QUEUE);

        assertThat(signIn.resume(signedIn.secret())).isEmpty();
        assertThat(signIn.asStaff(practice.emailOf("Peter"), Given.PASSWORD)).isEmpty();
        assertThat(confirmation.open(reset).state()).isEqualTo(State.SUPERSEDED);
        assertThat(database.count("outgoing_mail WHERE staff_member_id = ?", peter.id())).isZero();
        assertThat(offered(practice)).isEmpty();
        var client = practice.client().confirmed();
        assertThat(problems(practice.admin(), () -> approval.assign(client.id(), peter.id())))
                .containsExactly(new Problem("practitioner", Reason.NOT_OFFERED));
        var story = given.as(practice.admin(), () -> staffRecord.story(peter.id()));
        assertThat(story.inactivatedBy()).isEqualTo("Ada Admin");
        assertThat(given.as(practice.admin(), () -> staffRecord.history(peter.id(), 50)).rows())
                .filteredOn(one -> one.action() == AuditAction.STAFF_INACTIVATED)
                .extracting(HistoryEntry::detail)
                .containsExactly("moved to Utah");
        assertThatThrownBy(() -> inactivate(practice, peter, TO_QUEUE))
                .isInstanceOf(AlreadyDecided.class)
                .extracting(thrown -> ((AlreadyDecided) thrown).by())
                .isEqualTo("Ada Admin");

        given.as(practice.admin(), () -> departure.reactivate(peter.id()));
        assertThat(signIn.asStaff(practice.emailOf("Peter"), Given.PASSWORD)).isPresent();
        assertThat(confirmation.open(reset).state()).isEqualTo(State.SUPERSEDED);
        assertThat(offered(practice)).containsExactly("Peter Staff");
    }

    @Test
    void whoWouldBeWithoutAPractitionerIsShownAndGoesToTheOneWhoTakesOver() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var alone = practice.client().named("Al", "One").choosing(peter).confirmed();
        var shared = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> approval.associate(shared.id(), priya.id()));
        practice.approveByHand(true);
        var pending = practice.client().named("Pen", "Ding").choosing(peter).confirmed();

        var look = given.as(practice.admin(), () -> departure.look(peter.id()));
        assertThat(look.left()).isEqualTo(2);
        assertThat(look.shared()).isEqualTo(1);
        assertThat(look.practitioners())
                .extracting(PractitionerRow::id)
                .containsExactly(priya.id());
        var left = given.as(practice.admin(), () -> departure.clients(peter.id(), 0, 50));
        assertThat(left.rows())
                .extracting(ClientsLeft.ClientLeft::name, ClientsLeft.ClientLeft::isPending)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Pen Ding", true),
                        org.assertj.core.groups.Tuple.tuple("Al One", false));

        inactivate(practice, peter, new HandOver(Way.TO_ONE, priya.id(), Map.of(), "retired"));

        assertThat(practitionersOf(practice, alone.id())).containsExactly("Priya Staff");
        assertThat(practitionersOf(practice, shared.id())).containsExactly("Priya Staff");
        assertThat(details(practice, pending.id()).wished()).isEqualTo("Priya Staff");
        assertThat(details(practice, pending.id()).isPending()).isTrue();
        assertThat(given.as(practice.admin(), () -> clientRecord.history(alone.id(), 50)).rows())
                .extracting(HistoryEntry::detail)
                .contains("Peter Staff: retired", "Priya Staff");
        assertThat(
                        database.texts(
                                "SELECT DISTINCT end_reason FROM association WHERE practitioner_id = ?",
                                peter.id()))
                .containsExactly("retired");
        given.holdIsOver(alone);
        assertThat(postbox.await(alone.email(), "You can now meet").text()).contains("Priya Staff");
    }

    @Test
    void eachGoesTheirOwnWayAndNobodyIsLeftOut() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var quinn = practice.staff("Quinn").practitioner().create();
        var first = practice.client().choosing(peter).confirmed();
        var second = practice.client().choosing(peter).unconfirmed();
        var third = practice.client().choosing(peter).confirmed();

        var incomplete = Map.of(first.id(), priya.id(), second.id(), quinn.id());
        assertThat(
                        problems(
                                practice.admin(),
                                () -> departure.inactivate(peter.id(), each(incomplete))))
                .containsExactly(new Problem("each", Reason.MISSING));
        var foreign = given.practice().staff("Fay").practitioner().create();
        for (var wrong : List.of(foreign.id(), peter.id(), practice.admin().id(), -1L)) {
            assertThat(
                            problems(
                                    practice.admin(),
                                    () ->
                                            departure.inactivate(
                                                    peter.id(),
                                                    new HandOver(
                                                            Way.TO_ONE, wrong, Map.of(), "left"))))
                    .containsExactly(new Problem("practitioner", Reason.NOT_OFFERED));
        }
        assertThat(
                        problems(
                                practice.admin(),
                                () ->
                                        departure.inactivate(
                                                peter.id(),
                                                new HandOver(Way.TO_QUEUE, null, Map.of(), " "))))
                .containsExactly(new Problem("reason", Reason.MISSING));
        assertThat(practitionersOf(practice, first.id())).containsExactly("Peter Staff");

        var complete =
                Map.of(
                        first.id(),
                        priya.id(),
                        second.id(),
                        quinn.id(),
                        third.id(),
                        HandOver.NOBODY);
        inactivate(practice, peter, each(complete));
        assertThat(practitionersOf(practice, first.id())).containsExactly("Priya Staff");
        assertThat(practitionersOf(practice, second.id())).containsExactly("Quinn Staff");
        assertThat(details(practice, third.id()).isUnassigned()).isTrue();
    }

    private static HandOver each(Map<Long, Long> each) {
        return new HandOver(Way.TO_EACH, null, each, "left");
    }

    @Test
    void aLicenceIsTakenOnlyTogetherWithTheClients() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        var withoutLicence = practice.staff("Peter").edit(peter);
        assertThat(problems(practice.admin(), () -> directory.save(peter.id(), withoutLicence)))
                .containsExactly(new Problem("licensed", Reason.HAS_CLIENTS));

        given.as(practice.admin(), () -> departure.takeLicence(peter.id(), TO_QUEUE));

        assertThat(details(practice, client.id()).isUnassigned()).isTrue();
        var row = given.as(practice.admin(), () -> directory.get(peter.id()));
        assertThat(row.active()).isTrue();
        assertThat(row.licensed()).isFalse();
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> departure.takeLicence(peter.id(), TO_QUEUE)))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void aFormForOneWhoHasLeftIsConfirmedWithWhomStaffFound() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var moved = practice.client().choosing(peter).unconfirmed();
        inactivate(practice, peter, new HandOver(Way.TO_ONE, priya.id(), Map.of(), "left"));
        confirm(moved);
        assertThat(practitionersOf(practice, moved.id())).containsExactly("Priya Staff");

        practice.approveByHand(true);
        var pending = practice.client().choosing(priya).unconfirmed();
        inactivate(practice, priya, TO_QUEUE);
        confirm(pending);
        assertThat(details(practice, pending.id()).wished()).isNull();
        assertThat(details(practice, pending.id()).isDecidable()).isTrue();
    }

    private void confirm(Practice.Registered client) {
        var secret = postbox.await(client.email(), "Confirm your").secret();
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(secret), Given.PASSWORD));
    }

    private void inactivate(Practice practice, Caller.Staff member, HandOver how) {
        given.as(practice.admin(), () -> departure.inactivate(member.id(), how));
    }

    private List<String> offered(Practice practice) {
        return registration.form(practice.slug()).departments().stream()
                .flatMap(department -> department.practitioners().stream())
                .map(RegistrationForm.Choice::name)
                .toList();
    }

    private ClientDetails details(Practice practice, long clientId) {
        return given.as(practice.admin(), () -> clientRecord.view(clientId));
    }

    private List<String> practitionersOf(Practice practice, long clientId) {
        return details(practice, clientId).associations().stream()
                .map(ClientDetails.AssociationRow::practitioner)
                .toList();
    }

    private List<Problem> problems(Caller.Staff caller, Runnable call) {
        return catchThrowableOfType(InvalidInput.class, () -> given.as(caller, call)).problems();
    }
}
