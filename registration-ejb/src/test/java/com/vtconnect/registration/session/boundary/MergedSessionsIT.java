package com.vtconnect.registration.session.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientMerging;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.boundary.MergeClients;
import com.vtconnect.registration.client.entity.HasCareRecords;
import com.vtconnect.registration.client.entity.InSession;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sessions of a person of whom there were two records. */
class MergedSessionsIT extends Deployments {

    @Inject Given given;
    @Inject CareGiven careGiven;
    @Inject SessionRecords records;
    @Inject ClientMerging merging;
    @Inject ClientRecord record;
    @Inject ClientDeparture departure;

    @Test
    void nobodyIsMergedOutOfASessionAndAfterItTheSurvivorShowsIt() {
        var call = careGiven.call();
        var admin = call.practice().admin();
        var survivor = call.practice().client().confirmed();
        var command =
                new MergeClients(
                        survivor.id(),
                        call.clientId(),
                        Set.of(),
                        version(admin, survivor.id()),
                        version(admin, call.clientId()));
        assertThatThrownBy(() -> given.as(admin, () -> merging.merge(command)))
                .isInstanceOf(InSession.class);
        call.practitioner().say("end");
        call.client().hear("ended");

        given.as(admin, () -> merging.merge(command));

        assertThat(given.as(admin, () -> records.ofClient(survivor.id(), 50)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.others()).isZero());
        var person =
                new Caller.Client(
                        call.practice().id(), survivor.id(), new PersonName("Casey", "Client"));
        assertThat(given.as(person, () -> records.mine(50)).rows()).hasSize(1);
        assertThat(given.as(admin, () -> departure.mayDelete(survivor.id()))).isFalse();
        assertThatThrownBy(() -> given.as(admin, () -> departure.delete(survivor.id())))
                .isInstanceOf(HasCareRecords.class);
        given.as(admin, () -> merging.undo(survivor.id(), call.clientId()));
        assertThat(given.as(admin, () -> records.ofClient(survivor.id(), 50)).rows()).isEmpty();
        assertThat(given.as(admin, () -> records.ofClient(call.clientId(), 50)).rows()).hasSize(1);
    }

    private int version(Caller.Staff admin, long clientId) {
        return given.as(admin, () -> record.view(clientId)).version();
    }
}
