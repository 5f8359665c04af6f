package com.vtconnect.registration.session.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.session.control.HeldSessions;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Which sessions a client had: with whom, when, how long. */
@Stateless
public class SessionRecords {

    /** More than these are shown by no page: what was written in them may be long. */
    public static final int MOST = 240;

    @Inject Clients clients;
    @Inject Reach reach;
    @Inject Merges merges;
    @Inject HeldSessions heldSessions;
    @Inject CurrentCaller currentCaller;

    /**
     * With what was written in them, where the practice keeps that.
     *
     * @param most {@link #MOST} at most
     * @throws NotFound if there is no such client within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public Newest<CareRecordRow> ofClient(long clientId, int most) {
        var client = reached(clientId);
        return ofPerson(client.organizationId(), client.id(), most);
    }

    /**
     * The signed-in client's own.
     *
     * @param most {@link #MOST} at most
     */
    @Allowed(Permission.CLIENT)
    public Newest<CareRecordRow> mine(int most) {
        var me = currentCaller.client();
        return ofPerson(me.organizationId(), me.id(), most);
    }

    private Newest<CareRecordRow> ofPerson(long organizationId, long clientId, int most) {
        return heldSessions.of(
                organizationId, merges.onePerson(organizationId, clientId), Math.min(MOST, most));
    }

    private Client reached(long clientId) {
        var staff = currentCaller.staff();
        return reach.require(staff, clients.get(staff.organizationId(), clientId));
    }
}
