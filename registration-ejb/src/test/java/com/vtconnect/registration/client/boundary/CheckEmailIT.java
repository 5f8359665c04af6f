package com.vtconnect.registration.client.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.control.Limit;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The "Check your e-mail" page: resend, correct the address, type the code. */
class CheckEmailIT extends Deployments {

    private static final String CONFIRM = "Confirm your e-mail";

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientRegistration registration;
    @Inject EmailConfirmation confirmation;
    @Inject ClientApproval approval;
    @Inject ClientMerging merging;
    @Inject MergeGiven merges;

    @Test
    void thePageMovesOnOnceConfirmedElsewhere() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        assertThat(page(practice, client.handle()).isConfirmed()).isFalse();
        confirm(postbox.await(client.email(), CONFIRM).secret());
        assertThat(page(practice, client.handle()).isConfirmed()).isTrue();
    }

    @Test
    void onlyTheOwnPracticesHandleIsKnown() {
        var practice = given.practice();
        var other = given.practice();
        var client = practice.client().unconfirmed();
        assertThat(registration.find(other.slug(), client.handle())).isEmpty();
        assertThat(registration.find(practice.slug(), null)).isEmpty();
        assertThat(registration.find(practice.slug(), "")).isEmpty();
        assertThat(registration.find(practice.slug(), client.handle() + "x")).isEmpty();
        assertThatThrownBy(() -> registration.resend(other.slug(), client.handle()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                registration.correctAddress(
                                        other.slug(), client.handle(), Given.newEmail()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registration.enterCode(other.slug(), client.handle(), "000000"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aResendWaitsForTheCoolDownAndLeavesTheOlderLinkGood() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var older = postbox.await(client.email(), CONFIRM);
        var wait =
                catchThrowableOfType(
                        TooManyAttempts.class, () -> resend(practice, client.handle()));
        assertThat(wait.waitSeconds()).isBetween(1L, 30L);
        assertThat(page(practice, client.handle()).resendWaitSeconds()).isBetween(1L, 30L);
        coolDown(practice);
        assertThat(page(practice, client.handle()).resendWaitSeconds()).isZero();
        resend(practice, client.handle());
        var newer = postbox.await(client.email(), CONFIRM, 2);
        assertThat(newer.secret()).isNotEqualTo(older.secret());
        confirm(older.secret());
        assertThat(confirmation.open(newer.secret()).state()).isEqualTo(State.USED);
    }

    @Test
    void resendsAreLimited() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        for (var tries = 0; tries < Limit.RESEND_BY_LINK.free(); tries++) {
            coolDown(practice);
            resend(practice, client.handle());
        }
        coolDown(practice);
        assertThatThrownBy(() -> resend(practice, client.handle()))
                .isInstanceOf(TooManyAttempts.class);
        database.update(
                "UPDATE attempt_count SET blocked_until = now() WHERE blocked_until > now()");
        resend(practice, client.handle());
    }

    @Test
    void aCorrectedAddressKillsTheOldLinkAndCode() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var old = postbox.await(client.email(), CONFIRM);
        var correct = Given.newEmail();
        correct(practice, client.handle(), correct);
        assertThat(page(practice, client.handle()).email()).isEqualTo(correct);
        assertThat(confirmation.open(old.secret()).state()).isEqualTo(State.SUPERSEDED);
        assertThat(enter(practice, client.handle(), old.code())).isEmpty();
        var fresh = postbox.await(correct, CONFIRM);
        confirm(fresh.secret());
        assertThat(page(practice, client.handle()).isConfirmed()).isTrue();
        assertThat(database.value("SELECT email FROM client WHERE id = ?", client.id()))
                .isEqualTo(correct);
        assertThat(clients(practice)).isEqualTo(1);
    }

    @Test
    void theFormSentAgainIsTakenAsItIsThen() {
        var practice = given.practice();
        var form = practice.client().form();
        var correct = Given.newEmail();
        var again =
                new RegisterClient(
                        form.slug(),
                        form.formToken(),
                        form.browserId(),
                        "Kay",
                        form.lastName(),
                        form.dateOfBirth(),
                        correct,
                        form.practitioner(),
                        form.agreed(),
                        form.language(),
                        form.signing());
        var handle = given.as(Caller.VISITOR, () -> registration.register(form));
        var old = postbox.await(form.email(), CONFIRM);
        assertThat(given.as(Caller.VISITOR, () -> registration.register(again))).isEqualTo(handle);
        assertThat(confirmation.open(old.secret()).state()).isEqualTo(State.SUPERSEDED);
        confirm(postbox.await(correct, CONFIRM).secret());
        assertThat(page(practice, handle).isConfirmed()).isTrue();
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(
                        database.value(
                                "SELECT first_name FROM client WHERE organization_id = ?",
                                practice.id()))
                .isEqualTo("Kay");
    }

    @Test
    void theSameFormSentToAnotherPracticeIsAnotherForm() {
        var practice = given.practice();
        var other = given.practice();
        var form = practice.client().form();
        var handle = given.as(Caller.VISITOR, () -> registration.register(form));
        var there = other.client().withForm(form.formToken(), form.browserId()).send();
        assertThat(there).isNotEqualTo(handle);
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(clients(other)).isEqualTo(1);
    }

    @Test
    void nonsenseDoesNotReplaceTheAddress() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        for (var typed : new String[] {null, "", "no address", "a@b", "x".repeat(1 << 20)}) {
            assertThatThrownBy(() -> correct(practice, client.handle(), typed))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(page(practice, client.handle()).email()).isEqualTo(client.email());
    }

    @Test
    void whoSharesAnUnconfirmedAddressCannotTakeItAwayFromTheOther() {
        var practice = given.practice();
        var one = practice.client().unconfirmed();
        var link = postbox.await(one.email(), CONFIRM);
        var other = practice.client().email(one.email()).send();
        var elsewhere = Given.newEmail();
        correct(practice, other, elsewhere);
        assertThat(confirmation.open(link.secret()).state()).isEqualTo(State.OPEN);
        assertThat(clients(practice)).isEqualTo(2);
        confirm(postbox.await(elsewhere, CONFIRM).secret());
        assertThat(page(practice, other).isConfirmed()).isTrue();
        assertThat(page(practice, one.handle()).isConfirmed()).isFalse();
        confirm(link.secret());
        assertThat(page(practice, one.handle()).isConfirmed()).isTrue();
    }

    @Test
    void correctingToAnAddressWithAnAccountTellsItsOwnerAndNobodyElse() {
        var practice = given.practice();
        var owner = practice.client().confirmed();
        var mistyped = practice.client().unconfirmed();
        correct(practice, mistyped.handle(), owner.email());
        postbox.await(owner.email(), "already have an account");
        var page = page(practice, mistyped.handle());
        assertThat(page.email()).isEqualTo(owner.email());
        assertThat(page.isConfirmed()).isFalse();
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'CLIENT_DELETED'",
                                mistyped.id()))
                .as("nobody goes without a trace")
                .isEqualTo(1);
    }

    @Test
    void whomStaffHadAHandInStaysWhenTheCorrectedAddressHasAnAccount() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var owner = practice.client().confirmed();
        var assigned = practice.client().unconfirmed();
        given.as(practice.admin(), () -> approval.associate(assigned.id(), peter.id()));
        var survivor = practice.client().unconfirmed();
        merges.merge(practice, survivor, practice.client().unconfirmed());
        var separated = practice.client().unconfirmed();
        merges.merge(practice, owner, separated);
        given.as(practice.admin(), () -> merging.undo(owner.id(), separated.id()));
        for (var client : List.of(assigned, survivor, separated)) {
            var old = postbox.await(client.email(), CONFIRM);
            correct(practice, client.handle(), owner.email());
            assertThat(page(practice, client.handle()).email()).isEqualTo(owner.email());
            assertThat(confirmation.open(old.secret()).state()).isEqualTo(State.SUPERSEDED);
        }
        assertThat(clients(practice)).isEqualTo(5);
    }

    @Test
    void correctingToAnAddressThatWaitsForItsConfirmationAsksThereAgain() {
        var practice = given.practice();
        var waiting = practice.client().unconfirmed();
        var older = postbox.await(waiting.email(), CONFIRM);
        var mistyped = practice.client().named("Kay", "Client").unconfirmed();
        correct(practice, mistyped.handle(), waiting.email());
        var newer = postbox.await(waiting.email(), CONFIRM, 2);
        confirm(newer.secret());
        assertThat(page(practice, mistyped.handle()).isConfirmed()).isTrue();
        assertThat(page(practice, waiting.handle()).isConfirmed()).isFalse();
        assertThat(confirmation.open(older.secret()).state()).isEqualTo(State.USED);
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(database.value("SELECT first_name FROM client WHERE id = ?", waiting.id()))
                .isEqualTo("Kay");
    }

    @Test
    void nothingChangesOnceTheAddressIsConfirmed() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var elsewhere = Given.newEmail();
        correct(practice, client.handle(), elsewhere);
        assertThat(database.value("SELECT email FROM client WHERE id = ?", client.id()))
                .isEqualTo(client.email());
    }

    @Test
    void theTypedCodeLeadsToTheSameStep() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var code = postbox.await(client.email(), CONFIRM).code();
        var spaced = " " + code.substring(0, 3) + "-" + code.substring(3) + " ";
        var secret = enter(practice, client.handle(), spaced).orElseThrow();
        assertThat(confirmation.open(secret).state()).isEqualTo(State.OPEN);
        confirm(secret);
        assertThat(enter(practice, client.handle(), code)).isEmpty();
    }

    @Test
    void anExpiredCodeIsWrong() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var code = postbox.await(client.email(), CONFIRM).code();
        database.update("UPDATE token SET expires_at = now() WHERE client_id = ?", client.id());
        assertThat(enter(practice, client.handle(), code)).isEmpty();
    }

    @Test
    void wrongCodesHaveToWaitAndWaitingHelps() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var code = postbox.await(client.email(), CONFIRM).code();
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var typed : new String[] {wrong, "", null, "abcdef", "1".repeat(1 << 20)}) {
            assertThat(enter(practice, client.handle(), typed)).isEmpty();
        }
        var wait =
                catchThrowableOfType(
                        TooManyAttempts.class, () -> enter(practice, client.handle(), code));
        assertThat(wait.waitSeconds()).isBetween(1L, 30L);
        database.update(
                "UPDATE attempt_count SET blocked_until = now() WHERE blocked_until > now()");
        assertThat(enter(practice, client.handle(), code)).isPresent();
    }

    private CheckEmail page(Practice practice, String handle) {
        return registration.find(practice.slug(), handle).orElseThrow();
    }

    private void resend(Practice practice, String handle) {
        given.as(Caller.VISITOR, () -> registration.resend(practice.slug(), handle));
    }

    private void correct(Practice practice, String handle, String typed) {
        given.as(Caller.VISITOR, () -> registration.correctAddress(practice.slug(), handle, typed));
    }

    private Optional<String> enter(Practice practice, String handle, String code) {
        return given.as(
                Caller.VISITOR, () -> registration.enterCode(practice.slug(), handle, code));
    }

    private void confirm(String secret) {
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(secret), Given.PASSWORD));
    }

    private void coolDown(Practice practice) {
        database.update(
                "UPDATE registration SET mailed_at = mailed_at - interval '31 seconds' WHERE organization_id = ?",
                practice.id());
    }

    private long clients(Practice practice) {
        return database.count("client WHERE organization_id = ?", practice.id());
    }
}
