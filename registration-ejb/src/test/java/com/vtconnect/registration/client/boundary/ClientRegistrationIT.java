package com.vtconnect.registration.client.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class ClientRegistrationIT extends Deployments {

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;

    @Test
    void aChosenPractitionerIsAssociatedAtOnce() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        assertThat(database.count("association WHERE client_id = ?", client.id())).isEqualTo(1);
        postbox.await(client.email(), "Get started");
    }
}
