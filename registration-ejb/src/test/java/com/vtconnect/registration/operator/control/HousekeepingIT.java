package com.vtconnect.registration.operator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class HousekeepingIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject BrokenChore brokenChore;

    @Test
    void aChoreThatFailsKeepsNoOtherFromItsOwn() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var expired = practice.client().unconfirmed();
        practice.signIn(client);
        for (var old :
                new String[] {
                    "UPDATE sign_in_session SET expires_at = now() WHERE client_id = ?",
                    "UPDATE registration SET created_at = now() - interval '8 days' WHERE client_id = ?",
                    "UPDATE token SET expires_at = now() - interval '31 days' WHERE client_id = ?"
                }) {
            assertThat(database.update(old, client.id())).isPositive();
        }
        database.update(
                "UPDATE client SET registered_at = now() - interval '8 days' WHERE id = ?",
                expired.id());
        brokenChore.failNextTime();

        given.keepHouse();

        assertThat(brokenChore.hasFailed()).isTrue();
        assertThat(database.count("client WHERE id = ?", expired.id())).isZero();
        for (var table : new String[] {"sign_in_session", "registration", "token"}) {
            assertThat(database.count(table + " WHERE client_id = ?", client.id()))
                    .as(table)
                    .isZero();
        }
    }
}
