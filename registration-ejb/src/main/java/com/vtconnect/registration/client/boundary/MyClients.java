package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.control.AssociatedClients;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.FirstContacts;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.ConnectAnswer;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.FirstContactPromise;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A practitioner's own clients: whom they may connect with, and what is missing for the others. */
@Stateless
public class MyClients {

    @Inject AssociatedClients associatedClients;
    @Inject Clients clients;
    @Inject FirstContacts firstContacts;
    @Inject Signing signing;
    @Inject Organizations organizations;
    @Inject Clock clock;
    @Inject StaffMembers staffMembers;
    @Inject CurrentCaller currentCaller;

    /**
     * @param dueAt until when the client has been promised to hear from the practice; null if that
     *     was not promised, or is done
     */
    public record MyClient(
            long id, String name, ConnectAnswer mayConnect, Instant dueAt, boolean isOverdue) {}

    /** By last name; empty for staff without a licence. */
    @Allowed(Permission.STAFF)
    public List<MyClient> all() {
        var caller = currentCaller.staff();
        var me = staffMembers.get(caller.organizationId(), caller.id());
        var promise = organizations.get(caller.organizationId()).firstContact();
        var own = associatedClients.of(me);
        var unsigned =
                signing.unsigned(caller.organizationId(), own.stream().map(Client::id).toList());
        return own.stream()
                .map(client -> row(client, me, promise, !unsigned.contains(client.id())))
                .toList();
    }

    private MyClient row(
            Client client,
            StaffMember me,
            Optional<FirstContactPromise> promise,
            boolean hasSigned) {
        var due = client.firstContact().dueAt(promise, client.standing());
        return new MyClient(
                client.id(),
                client.name().full(),
                client.mayConnectWith(me, hasSigned),
                due.orElse(null),
                due.filter(clock.instant()::isAfter).isPresent());
    }

    /**
     * The caller has been in touch with the client, by whatever means.
     *
     * @throws NotFound unless the client is the caller's own
     * @throws com.vtconnect.registration.client.entity.AlreadyDecided if somebody was before
     */
    @Allowed(Permission.STAFF)
    public void contacted(long clientId) {
        var caller = currentCaller.staff();
        var client = clients.getForDecision(caller.organizationId(), clientId);
        if (client.association(caller.id()).isEmpty()) {
            throw new NotFound("No such client");
        }
        firstContacts.contacted(client);
    }
}
