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
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.account.boundary.OpenedAddressLink.Outcome;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.client.boundary.CheckEmail;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.client.boundary.EditPerson;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another address, asked for by staff in a client's place. */
class ClientAddressIT extends Deployments {

    private static final String CONFIRM = "Confirm your new e-mail address";
    private static final String ASKED = "A new e-mail address for your account";

    private static final EditPerson KAY =
            new EditPerson("Kay", "Client", LocalDate.of(1990, 5, 17), null, null, Language.EN);

    @Inject Given given;
    @Inject ClientRecord record;
    @Inject ClientRegistration registration;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject SignIn signIn;
    @Inject ClientAddress clientAddress;
    @Inject AddressConfirmation confirmation;
    @Inject EmailConfirmation emailConfirmation;

    @Test
    void staffAskInTheClientsPlaceAndTheClientConfirms() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = practice.signIn(client);
        var wished = Given.newEmail();
        given.as(practice.admin(), () -> clientAddress.change(client.id(), wished));
        assertThat(given.as(practice.admin(), () -> clientAddress.get(client.id())).wished())
                .isEqualTo(wished);
        assertThat(signsIn(practice, client.email())).isTrue();
        var stop = postbox.await(client.email(), ASKED).secret();
        assertThat(given.as(Caller.VISITOR, () -> confirmation.stop(stop)))
                .isEqualTo(Outcome.STOPPED);
        assertThat(signIn.resume(session.secret()))
                .as("nobody else knows the password")
                .isPresent();

        given.as(practice.admin(), () -> clientAddress.change(client.id(), wished));
        assertThat(confirm(postbox.await(wished, CONFIRM, 2).secret())).isEqualTo(Outcome.CHANGED);
        assertThat(signsIn(practice, wished)).isTrue();
    }

    @Test
    void anAddressThatNobodyHasConfirmedIsCorrectedAtOnce() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var first = postbox.await(client.email(), "Confirm your e-mail").secret();
        var right = Given.newEmail();
        given.as(practice.admin(), () -> clientAddress.change(client.id(), right));
        assertThat(emailConfirmation.open(first).state()).isEqualTo(State.SUPERSEDED);
        var second = postbox.await(right, "Confirm your e-mail").secret();
        given.as(
                Caller.VISITOR,
                () -> emailConfirmation.confirm(emailConfirmation.open(second), Given.PASSWORD));
        assertThat(signsIn(practice, right)).isTrue();
    }

    @Test
    void thePageOfWhomeverRegisteredFollowsTheCorrection() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var right = Given.newEmail();
        given.as(practice.admin(), () -> record.save(client.id(), KAY, version(practice, client)));
        given.as(practice.admin(), () -> clientAddress.change(client.id(), right));
        assertThat(page(practice, client).email()).isEqualTo(right);
        database.update(
                "UPDATE registration SET mailed_at = mailed_at - interval '1 minute' WHERE organization_id = ?",
                practice.id());
        given.as(Caller.VISITOR, () -> registration.resend(practice.slug(), client.handle()));
        postbox.await(right, "Confirm your e-mail", 2);
        assertThat(database.count("client WHERE organization_id = ?", practice.id()))
                .as("nobody else is made")
                .isEqualTo(1);
        var link = postbox.await(right, "Confirm your e-mail").secret();
        given.as(
                Caller.VISITOR,
                () -> emailConfirmation.confirm(emailConfirmation.open(link), Given.PASSWORD));
        assertThat(page(practice, client).isConfirmed()).isTrue();
        assertThat(database.value("SELECT first_name FROM client WHERE id = ?", client.id()))
                .as("as staff wrote it")
                .isEqualTo("Kay");
    }

    @Test
    void staffAreToldOfAClientWhoHasTheAddress() {
        var practice = given.practice();
        var holder = practice.client().confirmed();
        var client = practice.client().confirmed();
        assertThat(
                        problem(
                                () ->
                                        given.as(
                                                practice.admin(),
                                                () ->
                                                        clientAddress.change(
                                                                client.id(), holder.email()))))
                .isEqualTo(new Problem("email", Reason.HAS_CLIENT));
    }

    @Test
    void nobodyAsksForWhomTheyDoNotReach() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        var elsewhere = practice.staff("Cara").role(CARE_COORDINATOR).in("Elsewhere").create();
        var stranger = given.practice().admin();
        for (var caller : List.of(elsewhere, stranger)) {
            assertThatThrownBy(
                            () ->
                                    given.as(
                                            caller,
                                            () ->
                                                    clientAddress.change(
                                                            client.id(), Given.newEmail())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> given.as(caller, () -> clientAddress.giveUp(client.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> given.as(peter, () -> clientAddress.get(client.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> given.as(client.in(practice), () -> clientAddress.get(client.id())))
                .isInstanceOf(NotAllowed.class);
    }

    private CheckEmail page(Practice practice, Registered client) {
        return registration.find(practice.slug(), client.handle()).orElseThrow();
    }

    private int version(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> record.view(client.id())).version();
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
