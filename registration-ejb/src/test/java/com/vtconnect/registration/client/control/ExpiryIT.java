package com.vtconnect.registration.client.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class ExpiryIT extends Deployments {

    private static final String CONFIRM = "Confirm your e-mail";

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject UnconfirmedReminder reminder;
    @Inject ClientRegistration registration;
    @Inject EmailConfirmation confirmation;

    @Test
    void afterFiveDaysOneReminderGoesOut() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        registered(client, "4 days 23 hours 59 minutes");
        given.keepHouse();
        assertThat(reminders(client)).isZero();
        registered(client, "5 days");
        given.keepHouse();
        given.keepHouse();
        assertThat(reminders(client)).isEqualTo(1);
        var mail = postbox.await(client.email(), CONFIRM, 2);
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(mail.secret()), Given.PASSWORD));
        assertThat(registration.find(practice.slug(), client.handle()).orElseThrow().email())
                .isEqualTo(client.email());
    }

    @Test
    void whoseTimeIsOverIsNotRemindedAnyMore() {
        var practice = given.practice();
        var late = practice.client().unconfirmed();
        registered(late, "7 days");
        var again = practice.client().unconfirmed();
        practice.client().email(again.email()).send();
        registered(again, "7 days");
        while (reminder.doSome() > 0) {
            assertThat(reminders(late)).isZero();
        }
        assertThat(reminders(late)).isZero();
        given.keepHouse();
        assertThat(reminders(again)).isEqualTo(1);
    }

    @Test
    void afterAWeekAnUnconfirmedRegistrationIsGoneAndItsAddressFree() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).unconfirmed();
        var link = postbox.await(client.email(), CONFIRM);
        registered(client, "6 days 23 hours 59 minutes");
        given.keepHouse();
        assertThat(isThere(client)).isTrue();
        registered(client, "7 days");
        given.keepHouse();
        assertThat(isThere(client)).isFalse();
        assertThat(database.count("association WHERE client_id = ?", client.id())).isZero();
        assertThat(database.count("token WHERE client_id = ?", client.id())).isZero();
        assertThat(confirmation.open(link.secret()).state().name()).isEqualTo("UNKNOWN");
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'REGISTRATION_EXPIRED' AND actor_kind = 'SYSTEM'",
                                client.id()))
                .isEqualTo(1);
        var again = practice.client().email(client.email()).unconfirmed();
        assertThat(again.id()).isNotEqualTo(client.id());
    }

    @Test
    void whoIsConfirmedIsLeftAlone() {
        var confirmed = given.practice().client().confirmed();
        registered(confirmed, "1 year");
        given.keepHouse();
        assertThat(isThere(confirmed)).isTrue();
        assertThat(reminders(confirmed)).isZero();
    }

    @Test
    void whoRegisteredAgainHasAWholeWeekAgain() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        practice.client().email(client.email()).send();
        registered(client, "8 days");
        given.keepHouse();
        assertThat(isThere(client)).isTrue();
    }

    @Test
    void whatMeansNothingAnyMoreIsTidiedAway() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        database.update(
                "UPDATE sign_in_session SET expires_at = now() WHERE client_id = ?", client.id());
        database.update(
                "UPDATE registration SET created_at = now() - interval '8 days' WHERE client_id = ?",
                client.id());
        var fresh = practice.client().unconfirmed();
        askForAddress(client, "49 hours");
        askForAddress(fresh, "47 hours");
        given.keepHouse();
        assertThat(database.count("address_change WHERE client_id = ?", client.id())).isZero();
        assertThat(database.count("address_change WHERE client_id = ?", fresh.id())).isEqualTo(1);
        assertThat(database.count("sign_in_session WHERE client_id = ?", client.id())).isZero();
        assertThat(registration.find(practice.slug(), client.handle())).isEmpty();
        assertThat(registration.find(practice.slug(), fresh.handle())).isPresent();
        assertThat(isThere(client)).isTrue();
    }

    private void askForAddress(Registered client, String ago) {
        database.update(
                """
                INSERT INTO address_change (id, organization_id, client_id, old_email, new_email, asked_at)
                SELECT -nextval('entity_seq'), organization_id, id, email, 'new@clients.example', now() - ?::interval
                FROM client WHERE id = ?
                """,
                ago,
                client.id());
    }

    private void registered(Registered client, String ago) {
        database.update(
                "UPDATE client SET registered_at = now() - ?::interval WHERE id = ?",
                ago,
                client.id());
    }

    private boolean isThere(Registered client) {
        return database.count("client WHERE id = ?", client.id()) == 1;
    }

    private long reminders(Registered client) {
        return database.count(
                "outgoing_mail WHERE client_id = ? AND kind = 'REMINDER'", client.id());
    }
}
