package com.vtconnect.registration.message.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.staff.control.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds who writes and who is written to, within one organization. */
@ApplicationScoped
public class Parties {

    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject CurrentCaller currentCaller;

    /** The caller. */
    public Party me() {
        return get(organizationId(), myId());
    }

    public PersonId myId() {
        return PersonId.of(currentCaller.get());
    }

    /** The caller's. */
    public long organizationId() {
        return currentCaller.get() instanceof Caller.Client client
                ? client.organizationId()
                : currentCaller.staff().organizationId();
    }

    /**
     * A client whose record was merged is the survivor.
     *
     * @throws NotFound if there is no such person in the organization
     */
    public Party get(long organizationId, PersonId id) {
        return id.isClient()
                ? Party.of(clients.survivor(clients.get(organizationId, id.id())))
                : Party.of(staffMembers.get(organizationId, id.id()));
    }

    /** The same; nobody merges a client's record until this transaction ends. */
    public Party hold(long organizationId, PersonId id) {
        if (!id.isClient()) {
            return get(organizationId, id);
        }
        var standing = clients.hold(organizationId, id.id()).standing();
        return standing.isMerged()
                ? hold(organizationId, PersonId.client(standing.mergedIntoId()))
                : get(organizationId, id);
    }
}
