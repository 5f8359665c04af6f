package com.vtconnect.registration.account.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OpenedAddressLink.Outcome;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.client.boundary.MyDetails;
import com.vtconnect.registration.client.boundary.MyDetails.EditDetails;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Another address to sign in with: wished for, confirmed, stopped. */
class AddressChangeIT extends Deployments {

    private static final String CONFIRM = "Confirm your new e-mail address";
    private static final String ASKED = "A new e-mail address for your account";

    private static final Proof RIGHT = new Proof(Given.PASSWORD, null);

    @Inject Given given;
    @Inject MyDetails myDetails;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject SignIn signIn;
    @Inject OwnAddress ownAddress;
    @Inject AddressConfirmation confirmation;

    @Test
    void theOldAddressWorksUntilTheNewOneIsConfirmed() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var wished = ask(practice, client);
        var secret = postbox.await(wished, CONFIRM).secret();
        postbox.await(client.email(), ASKED);

        for (var looks = 0; looks < 3; looks++) {
            var link = confirmation.open(secret).orElseThrow();
            assertThat(link.state()).isEqualTo(State.OPEN);
            assertThat(link.purpose()).isEqualTo(Purpose.CHANGE_ADDRESS);
            assertThat(link.isStaff()).isFalse();
            assertThat(link.slug()).isEqualTo(practice.slug());
            assertThat(link.email()).isEqualTo(wished);
        }
        assertThat(signsIn(practice, client.email())).isTrue();
        assertThat(signsIn(practice, wished)).isFalse();

        assertThat(confirm(secret)).isEqualTo(Outcome.CHANGED);
        assertThat(signsIn(practice, client.email())).isFalse();
        assertThat(signsIn(practice, wished)).isTrue();
        postbox.await(client.email(), "was changed");
        assertThat(confirmation.open(secret).orElseThrow().state()).isEqualTo(State.USED);
        assertThatThrownBy(() -> confirm(secret)).isInstanceOf(LinkNotOpen.class);
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE subject_id = ? AND action = 'ADDRESS_CHANGED'",
                                client.id()))
                .containsExactly(client.email() + " → " + wished);
    }

    @Test
    void theMailToTheNewAddressCarriesNoName() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var mail = postbox.await(ask(practice, client), CONFIRM);
        assertThat(mail.text()).doesNotContain("Casey").doesNotContain(client.email());
        assertThat(postbox.await(client.email(), ASKED).text()).contains("Hello Casey");
    }

    @Test
    void aTakenAddressIsAnsweredLikeAFreeOneAndItsOwnerIsTold() {
        var practice = given.practice();
        var holder = practice.client().confirmed();
        var client = practice.client().confirmed();
        var here = practice.signIn(client);
        given.in(here, () -> ownAddress.change(holder.email(), RIGHT));
        assertThat(given.in(here, ownAddress::get).wished()).isEqualTo(holder.email());
        postbox.await(client.email(), ASKED);
        assertThat(postbox.await(holder.email(), "Your e-mail address at").text())
                .contains("nothing was changed");
        assertThat(postbox.all(holder.email(), CONFIRM)).isEmpty();
        assertThat(
                        database.count(
                                "token WHERE client_id = ? AND purpose = 'CHANGE_ADDRESS'",
                                client.id()))
                .isZero();
    }

    @Test
    void anAddressIsTakenInOnePracticeAlone() {
        var elsewhere = given.practice().client().confirmed();
        var practice = given.practice();
        var client = practice.client().confirmed();
        given.in(practice.signIn(client), () -> ownAddress.change(elsewhere.email(), RIGHT));
        assertThat(confirm(postbox.await(elsewhere.email(), CONFIRM).secret()))
                .isEqualTo(Outcome.CHANGED);
        assertThat(signsIn(practice, elsewhere.email())).isTrue();
    }

    @Test
    void anAddressOfStaffIsTakenInAllOfThem() {
        var practice = given.practice();
        practice.staff("Cara").role(CARE_COORDINATOR).setUp();
        var other = given.practice();
        other.staff("Olga").setUp();
        given.in(practice.signIn("Cara"), () -> ownAddress.change(other.emailOf("Olga"), RIGHT));
        postbox.await(other.emailOf("Olga"), "Your e-mail address at");
        assertThat(postbox.all(other.emailOf("Olga"), CONFIRM)).isEmpty();

        var free = Given.newEmail();
        given.in(practice.signIn("Cara"), () -> ownAddress.change(free, RIGHT));
        var mail = postbox.await(free, CONFIRM);
        assertThat(mail.text()).contains("/office/address?token=");
        assertThat(confirm(mail.secret())).isEqualTo(Outcome.CHANGED);
        assertThat(given.as(Caller.VISITOR, () -> signIn.asStaff(free, Given.PASSWORD)))
                .isPresent();
    }

    @Test
    void theProofIsAskedForAndBadInputIsNamed() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var here = practice.signIn(client);
        for (var bad :
                new String[] {null, " ", "casey", "a@b", "x".repeat(250) + "@clients.example"}) {
            assertThat(problem(() -> given.in(here, () -> ownAddress.change(bad, RIGHT))).field())
                    .isEqualTo("email");
        }
        assertThat(
                        problem(
                                () ->
                                        given.in(
                                                here,
                                                () ->
                                                        ownAddress.change(
                                                                client.email().toUpperCase(),
                                                                RIGHT))))
                .isEqualTo(new Problem("email", Reason.UNCHANGED));
        assertThat(
                        problem(
                                () ->
                                        given.in(
                                                here,
                                                () ->
                                                        ownAddress.change(
                                                                Given.newEmail(), Proof.NONE))))
                .isEqualTo(new Problem("currentPassword", Reason.MISSING));
        assertThat(
                        problem(
                                () ->
                                        given.in(
                                                here,
                                                () ->
                                                        ownAddress.change(
                                                                Given.newEmail(),
                                                                new Proof(
                                                                        "wrong harbor 42", null)))))
                .isEqualTo(new Problem("currentPassword", Reason.WRONG_PASSWORD));
        assertThat(given.in(here, ownAddress::get).wished()).isNull();
    }

    @Test
    void nobodyMakesUsMailTheWorld() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var here = practice.signIn(client);
        for (var times = 0; times < 5; times++) {
            given.in(here, () -> ownAddress.change(Given.newEmail(), RIGHT));
        }
        assertThatThrownBy(() -> given.in(here, () -> ownAddress.change(Given.newEmail(), RIGHT)))
                .isInstanceOf(TooManyAttempts.class);
        var opened = given.in(here, () -> myDetails.get());
        given.in(
                here,
                () ->
                        myDetails.save(
                                new EditDetails("Kay", "Client", null, null, opened.version())));
        var renamed = practice.signIn(client);
        assertThatThrownBy(
                        () -> given.in(renamed, () -> ownAddress.change(Given.newEmail(), RIGHT)))
                .as("by another name")
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aWishCanBeGivenUp() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var here = practice.signIn(client);
        var secret = postbox.await(ask(practice, client), CONFIRM).secret();
        given.in(here, () -> ownAddress.giveUp());
        given.in(here, () -> ownAddress.giveUp());
        assertThat(given.in(here, ownAddress::get).wished()).isNull();
        assertThatThrownBy(() -> confirm(secret)).isInstanceOf(LinkNotOpen.class);
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'ADDRESS_CHANGE_STOPPED'",
                                client.id()))
                .isEqualTo(1);
    }

    /** The client asks for a new address; gives it. */
    private String ask(Practice practice, Registered client) {
        var wished = Given.newEmail();
        given.in(practice.signIn(client), () -> ownAddress.change(wished, RIGHT));
        return wished;
    }

    private Outcome confirm(String secret) {
        return given.as(Caller.VISITOR, () -> confirmation.confirm(secret));
    }

    private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(InvalidInput.class, work).problems().get(0);
    }

    private boolean signsIn(Practice practice, String email) {
        return given.as(
                        Caller.VISITOR,
                        () -> signIn.asClient(practice.slug(), email, Given.PASSWORD))
                .isPresent();
    }
}
