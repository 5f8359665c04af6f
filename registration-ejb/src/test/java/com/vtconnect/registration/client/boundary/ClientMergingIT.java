package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.client.entity.MergePart.ACCOUNT;
import static com.vtconnect.registration.client.entity.MergePart.ADDRESS;
import static com.vtconnect.registration.client.entity.MergePart.NAME;
import static com.vtconnect.registration.client.entity.MergePart.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.account.boundary.AccountClosing;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.account.boundary.SignedIn;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.MergedSince;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two records that are of one person. */
class ClientMergingIT extends Deployments {

    @Inject Given given;
    @Inject MergeGiven merges;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject ClientMerging merging;
    @Inject ClientRecord record;
    @Inject ClientLists lists;
    @Inject ClientApproval approval;
    @Inject ClientDeparture departure;
    @Inject ClientIntake intake;
    @Inject SignIn signIn;
    @Inject AccountClosing closing;

    @Test
    void thePersonKeepsOneAccountAndEverythingOfBothRecords() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var old = practice.client().named("Ann", "Lima").choosing(peter).confirmed();
        var recent = practice.client().named("Anna", "Lima").choosing(priya).confirmed();
        merges.edit(practice, recent, "+1 555 0100", "1 Elm Street");
        var cookie = signedIn(practice, recent).secret();

        merges.merge(practice, old, recent, NAME, PHONE, ADDRESS, ACCOUNT);

        var seen = merges.view(practice, old.id());
        assertThat(seen.fullName()).isEqualTo("Anna Lima");
        assertThat(seen.phone()).isEqualTo("+1 555 0100");
        assertThat(seen.address()).isEqualTo("1 Elm Street");
        assertThat(seen.email()).isEqualTo(recent.email());
        assertThat(merges.practitioners(practice, old.id()))
                .containsExactly(peter.id(), priya.id());
        assertThat(merges.mails(practice, old.id()))
                .extracting(MailRow::clientId)
                .contains(old.id(), recent.id());
        assertThat(merges.history(practice, old.id()))
                .extracting(HistoryEntry::action)
                .contains(AuditAction.CLIENTS_MERGED);
        assertThat(
                        merges.history(practice, old.id()).stream()
                                .filter(one -> one.action() == AuditAction.REGISTERED))
                .as("both registrations")
                .hasSize(2);
        assertThat(resumed(cookie)).as("signed out").isFalse();
        assertThat(signedIn(practice, recent).caller())
                .isEqualTo(caller(practice, old, "Anna", "Lima"));
        assertThat(signsIn(practice, old)).isFalse();
    }

    @Test
    void theOtherRecordStandsInNoListAndLeadsToTheSurvivor() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var one = practice.client().choosing(peter).confirmed();
        var other = practice.client().choosing(peter).confirmed();
        merges.merge(practice, one, other);
        assertThat(merges.listed(practice)).containsExactly(one.id());
        assertThat(merges.view(practice, one.id()).possibleDuplicates()).isEmpty();
        assertThat(given.as(practice.admin(), () -> merging.survivor(other.id())))
                .contains(one.id());
        assertThat(given.as(practice.admin(), () -> merging.survivor(one.id()))).isEmpty();
        assertThat(given.as(practice.admin(), () -> intake.whoHas(other.email())))
                .contains(one.id());
        assertThat(given.as(practice.admin(), () -> lists.practitioners(null)))
                .filteredOn(row -> row.id() == peter.id())
                .extracting(PractitionerRow::clients)
                .containsExactly(1L);
        for (Runnable call :
                List.<Runnable>of(
                        () -> record.view(other.id()),
                        () -> record.resendConfirmation(other.id()),
                        () -> approval.associate(other.id(), peter.id()),
                        () -> approval.undoDecision(other.id()),
                        () -> departure.reactivate(other.id()),
                        () -> departure.delete(other.id()))) {
            assertThatThrownBy(() -> as(practice.admin(), call)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theOtherAddressIsAnAccountsStillAndItsOwnerIsToldByMail() {
        var practice = given.practice();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        merges.merge(practice, one, other);
        practice.client().email(other.email()).send();
        postbox.await(other.email(), "already have an account");
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), other.email()));
        database.await(
                "outgoing_mail WHERE recipient = ? AND kind = 'ACCOUNT_JOINED' OFFSET 0",
                other.email());
        assertThat(merges.listed(practice)).containsExactly(one.id());
        assertThatThrownBy(() -> as(practice.admin(), () -> intake.create(command(other.email()))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void undoneWhatWasMovedGoesBackAndWhatCameAfterStaysWithTheSurvivor() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var quinn = practice.staff("Quinn").practitioner().create();
        var one = practice.client().named("Ann", "Lima").choosing(peter).confirmed();
        var other = practice.client().named("Anna", "Luna").choosing(priya).confirmed();
        merges.edit(practice, other, "+1 555 0100", "1 Elm Street");
        merges.merge(practice, one, other, NAME, PHONE, ADDRESS, ACCOUNT);
        given.as(practice.admin(), () -> approval.associate(one.id(), quinn.id()));
        merges.edit(practice, one, "+1 555 0199", "1 Elm Street");

        given.as(practice.admin(), () -> merging.undo(one.id(), other.id()));

        var survivor = merges.view(practice, one.id());
        assertThat(survivor.fullName()).isEqualTo("Ann Lima");
        assertThat(survivor.phone()).as("changed since").isEqualTo("+1 555 0199");
        assertThat(survivor.address()).isNull();
        assertThat(survivor.email()).isEqualTo(one.email());
        assertThat(merges.practitioners(practice, one.id()))
                .containsExactly(peter.id(), quinn.id());
        var back = merges.view(practice, other.id());
        assertThat(back.fullName()).isEqualTo("Anna Luna");
        assertThat(back.mayConnect().isYes()).isTrue();
        assertThat(merges.practitioners(practice, other.id())).containsExactly(priya.id());
        assertThat(signedIn(practice, one).caller())
                .isEqualTo(caller(practice, one, "Ann", "Lima"));
        assertThat(signedIn(practice, other).caller())
                .isEqualTo(caller(practice, other, "Anna", "Luna"));
        assertThatThrownBy(() -> as(practice.admin(), () -> merging.undo(one.id(), other.id())))
                .isInstanceOf(AlreadyDecided.class);
        merges.merge(practice, other, one);
        assertThat(merges.listed(practice)).containsExactly(other.id());
    }

    @Test
    void threeRecordsBecomeOneStepByStepAndComeBackStepByStep() {
        var practice = given.practice();
        var first = practice.client().confirmed();
        var second = practice.client().confirmed();
        var third = practice.client().confirmed();
        merges.merge(practice, second, first, ACCOUNT);
        merges.merge(practice, third, second, ACCOUNT);
        assertThat(merges.view(practice, third.id()).email()).isEqualTo(first.email());
        assertThat(given.as(practice.admin(), () -> merging.survivor(first.id())))
                .contains(third.id());
        assertThat(
                        merges.history(practice, third.id()).stream()
                                .filter(one -> one.action() == AuditAction.EMAIL_CONFIRMED))
                .hasSize(3);
        assertThatThrownBy(() -> as(practice.admin(), () -> merging.undo(second.id(), first.id())))
                .isInstanceOf(NotFound.class);
        given.as(practice.admin(), () -> merging.undo(third.id(), second.id()));
        given.as(practice.admin(), () -> merging.undo(second.id(), first.id()));
        for (var client : List.of(first, second, third)) {
            assertThat(merges.view(practice, client.id()).email()).isEqualTo(client.email());
        }
    }

    @Test
    void ofTwoMergesThatTookTheAccountTheLaterIsUndoneFirst() {
        var practice = given.practice();
        var first = practice.client().confirmed();
        var second = practice.client().confirmed();
        var third = practice.client().confirmed();
        merges.merge(practice, first, second, ACCOUNT);
        merges.merge(practice, first, third, ACCOUNT);
        assertThatThrownBy(() -> as(practice.admin(), () -> merging.undo(first.id(), second.id())))
                .isInstanceOf(MergedSince.class);
        assertThat(given.as(practice.admin(), () -> merging.mergedInto(first.id())))
                .extracting(MergedRecord::id, MergedRecord::isUndoable)
                .containsExactly(tuple(third.id(), true), tuple(second.id(), false));
        given.as(practice.admin(), () -> merging.undo(first.id(), third.id()));
        given.as(practice.admin(), () -> merging.undo(first.id(), second.id()));
        for (var client : List.of(first, second, third)) {
            assertThat(signedIn(practice, client).caller())
                    .isEqualTo(caller(practice, client, "Casey", "Client"));
        }
    }

    @Test
    void mergesThatTookNothingOfTheSameAreUndoneInAnyOrder() {
        var practice = given.practice();
        var first = practice.client().named("Ann", "Lima").confirmed();
        var second = practice.client().confirmed();
        var third = practice.client().named("Anna", "Luna").confirmed();
        merges.merge(practice, first, second, ACCOUNT);
        merges.merge(practice, first, third, NAME);
        given.as(practice.admin(), () -> merging.undo(first.id(), second.id()));
        assertThat(merges.view(practice, first.id()).fullName()).isEqualTo("Anna Luna");
        assertThat(merges.view(practice, first.id()).email()).isEqualTo(first.email());
        given.as(practice.admin(), () -> merging.undo(first.id(), third.id()));
        assertThat(merges.view(practice, first.id()).fullName()).isEqualTo("Ann Lima");
    }

    @Test
    void aPractitionerWhomTwoRecordsBroughtStaysUntilBothHaveGone() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var priya = practice.staff("Priya").practitioner().create();
        var first = practice.client().confirmed();
        var second = practice.client().choosing(peter).confirmed();
        var third = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> approval.associate(third.id(), priya.id()));
        merges.merge(practice, first, second);
        merges.merge(practice, first, third);
        given.as(
                practice.admin(),
                () -> approval.endAssociation(first.id(), priya.id(), "not needed"));
        given.as(practice.admin(), () -> merging.undo(first.id(), second.id()));
        assertThat(merges.practitioners(practice, first.id()))
                .as("what was ended since stays so")
                .containsExactly(peter.id());
        given.as(practice.admin(), () -> merging.undo(first.id(), third.id()));
        assertThat(merges.practitioners(practice, first.id())).isEmpty();
        assertThat(merges.practitioners(practice, second.id())).containsExactly(peter.id());
        assertThat(merges.practitioners(practice, third.id()))
                .containsExactly(peter.id(), priya.id());
    }

    @Test
    void theWishToBeClosedIsCarriedOnAndGoesBackWithWhoeverHadIt() {
        var practice = given.practice();
        var first = practice.client().confirmed();
        var second = practice.client().confirmed();
        var third = practice.client().confirmed();
        var wish = askedToClose(practice, second);
        merges.merge(practice, first, second);
        assertThat(merges.view(practice, first.id()).closingAskedAt()).isEqualTo(wish);
        var later = askedToClose(practice, third);
        merges.merge(practice, first, third);
        assertThat(merges.view(practice, first.id()).closingAskedAt())
                .as("the one it had")
                .isEqualTo(wish);
        given.as(practice.admin(), () -> merging.undo(first.id(), third.id()));
        assertThat(merges.view(practice, first.id()).closingAskedAt()).isEqualTo(wish);
        assertThat(merges.view(practice, third.id()).closingAskedAt()).isEqualTo(later);
        given.as(practice.admin(), () -> merging.undo(first.id(), second.id()));
        assertThat(merges.view(practice, first.id()).closingAskedAt()).isNull();
        assertThat(merges.view(practice, second.id()).closingAskedAt()).isEqualTo(wish);
    }

    private Instant askedToClose(Practice practice, Registered client) {
        given.in(practice.signIn(client), () -> closing.ask(new Proof(Given.PASSWORD, null)));
        return merges.view(practice, client.id()).closingAskedAt();
    }

    private static CreateClient command(String email) {
        return new CreateClient(
                new EditPerson(
                        "Casey", "Client", LocalDate.of(1990, 1, 1), null, null, Language.EN),
                email,
                Set.of());
    }

    private SignedIn signedIn(Practice practice, Registered client) {
        return given.as(
                        Caller.VISITOR,
                        () -> signIn.asClient(practice.slug(), client.email(), Given.PASSWORD))
                .orElseThrow();
    }

    private boolean signsIn(Practice practice, Registered client) {
        return given.as(
                        Caller.VISITOR,
                        () -> signIn.asClient(practice.slug(), client.email(), Given.PASSWORD))
                .isPresent();
    }

    private boolean resumed(String secret) {
        return given.as(Caller.VISITOR, () -> signIn.resume(secret)).isPresent();
    }

    private static Caller.Client caller(
            Practice practice, Registered client, String first, String last) {
        return new Caller.Client(practice.id(), client.id(), new PersonName(first, last));
    }

    private void as(Caller caller, Runnable call) {
        given.as(caller, call);
    }
}
