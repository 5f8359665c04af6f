package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.client.entity.Approval;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same form, the same address or both once more. */
class RepeatedRegistrationIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientRegistration registration;
    @Inject ClientRecord record;
    @Inject EmailConfirmation confirmation;

    @Test
    void theSameFormTwiceMakesOneClientAndOneMail() {
        var practice = given.practice();
        var form = practice.client().form();
        var first = register(form);
        assertThat(register(form)).isEqualTo(first);
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(database.count("registration WHERE organization_id = ?", practice.id()))
                .isEqualTo(1);
        assertThat(mailsTo(form.email())).isEqualTo(1);
    }

    @Test
    void aDoubleClickMakesOneClientAndOneMail() {
        var practice = given.practice();
        var form = practice.client().form();
        Callable<String> click = () -> registration.register(form);
        var outcomes =
                together.run(
                        Stream.generate(() -> request(Caller.VISITOR, click)).limit(4).toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(outcomes).extracting(Together.Outcome::result).containsOnly(register(form));
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(mailsTo(form.email())).isEqualTo(1);
    }

    @Test
    void twoWhoRegisterOneAddressAtOnceGetOneAccount() {
        var practice = given.practice();
        var email = Given.newEmail();
        var forms = Stream.generate(() -> practice.client().email(email).form()).limit(4).toList();
        var outcomes =
                together.run(
                        forms.stream()
                                .map(
                                        form ->
                                                request(
                                                        Caller.VISITOR,
                                                        (Callable<String>)
                                                                () -> registration.register(form)))
                                .toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(outcomes).extracting(Together.Outcome::result).doesNotHaveDuplicates();
    }

    @Test
    void anAddressInAnotherCaseIsTheSameAccount() {
        var practice = given.practice();
        var email = Given.newEmail();
        practice.client().email(email).send();
        practice.client().email("  " + email.toUpperCase(java.util.Locale.ROOT) + " ").send();
        assertThat(clients(practice)).isEqualTo(1);
    }

    @Test
    void oneAddressMayBeAClientOfTwoPractices() {
        var email = Given.newEmail();
        var one = given.practice();
        var other = given.practice();
        one.client().email(email).confirmed();
        other.client().email(email).send();
        confirm(postbox.await(email, "Confirm your e-mail", 2).secret());
        assertThat(clients(one)).isEqualTo(1);
        assertThat(clients(other)).isEqualTo(1);
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAndItsOwnerIsTold() {
        var practice = given.practice();
        var owner = practice.client().confirmed();
        var known = practice.client().email(owner.email()).named("Mal", "Lory").send();
        var fresh = practice.client().send();
        var knownPage = registration.find(practice.slug(), known).orElseThrow();
        var freshPage = registration.find(practice.slug(), fresh).orElseThrow();
        assertThat(known).hasSameSizeAs(fresh);
        assertThat(knownPage.isConfirmed()).isEqualTo(freshPage.isConfirmed()).isFalse();
        assertThat(knownPage.email()).isEqualTo(owner.email());
        assertThat(knownPage.resendWaitSeconds()).isBetween(1L, 30L);
        var mail = postbox.await(owner.email(), "already have an account");
        assertThat(mail.text()).doesNotContain("token=").doesNotContain("Lory");
        var seen = view(practice, owner.id());
        assertThat(seen.fullName()).isEqualTo("Casey Client");
        assertThat(seen.registeredAgainAt()).isNotNull();
        assertThat(registration.enterCode(practice.slug(), known, "123456")).isEmpty();
    }

    @Test
    void whoWasDeclinedDoesNotGetInByRegisteringAgain() {
        var practice = given.organization().manual().create();
        var client = practice.client().unconfirmed();
        database.update(
                "UPDATE client SET approval = 'DECLINED', decided_at = now(), decided_by_id = ? WHERE id = ?",
                practice.admin().id(),
                client.id());
        practice.approveByHand(false);
        practice.client().email(client.email()).send();
        assertThat(view(practice, client.id()).approval()).isEqualTo(Approval.DECLINED);
    }

    @Test
    void ofTwoFormsWithOneUnconfirmedAddressTheOneWhoseLinkIsFollowedCounts() {
        for (var followed : List.of("Casey", "Kay")) {
            var practice = given.practice();
            var peter = practice.staff("Peter").practitioner().create();
            var priya = practice.staff("Priya").practitioner().create();
            var first = practice.client().named("Casey", "Client").choosing(peter).unconfirmed();
            var older = postbox.await(first.email(), "Confirm your e-mail");
            var second =
                    practice.client().email(first.email()).named("Kay", "Client").choosing(priya);
            var handle = second.send();
            var newer = postbox.await(first.email(), "Confirm your e-mail", 2);
            var isFirst = followed.equals("Casey");
            confirm((isFirst ? older : newer).secret());
            var seen = view(practice, first.id());
            assertThat(seen.firstName()).isEqualTo(followed);
            assertThat(seen.associations())
                    .extracting(ClientDetails.AssociationRow::practitionerId)
                    .containsExactly(isFirst ? peter.id() : priya.id());
            assertThat(isConfirmed(practice, first.handle())).isEqualTo(isFirst);
            assertThat(isConfirmed(practice, handle)).isEqualTo(!isFirst);
        }
    }

    private ClientDetails view(Practice practice, long clientId) {
        return given.as(practice.admin(), () -> record.view(clientId));
    }

    private String register(RegisterClient form) {
        return given.as(Caller.VISITOR, () -> registration.register(form));
    }

    private boolean isConfirmed(Practice practice, String handle) {
        return registration.find(practice.slug(), handle).orElseThrow().isConfirmed();
    }

    private void confirm(String secret) {
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(secret), Given.PASSWORD));
    }

    private long clients(Practice practice) {
        return database.count("client WHERE organization_id = ?", practice.id());
    }

    private long mailsTo(String email) {
        return database.count("outgoing_mail WHERE recipient = ?", email);
    }
}
