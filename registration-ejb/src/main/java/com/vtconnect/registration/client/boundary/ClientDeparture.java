package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.casework.control.Casework;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.KeptRecords;
import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.ClientDeleted;
import com.vtconnect.registration.client.entity.HasCareRecords;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Clients leave, come back, and go for good while no care has been recorded. */
@Stateless
public class ClientDeparture {

    private static final int MAX_REASON = 1000;

    @Inject Clients clients;
    @Inject Merges merges;
    @Inject Reach reach;
    @Inject StaffMembers staffMembers;
    @Inject Casework casework;
    @Inject SignInSessions sessions;
    @Inject KeptRecords keptRecords;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Event<ClientDeleted> deleted;
    @Inject Clock clock;

    /**
     * The client has left; sign-in and connecting end at once.
     *
     * @param reason for the record, null or empty for none
     * @throws AlreadyDecided if somebody else was faster
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void inactivate(long id, String reason) {
        var client = lock(id);
        var check = new InputCheck();
        var given = check.optionalText("reason", reason, MAX_REASON);
        check.throwIfInvalid();
        if (!client.isActive()) {
            throw new AlreadyDecided(nameOf(client, client.standing().inactivatedById()));
        }
        var caller = currentCaller.staff();
        client.inactivate(staffMembers.get(caller.organizationId(), caller.id()), clock.instant());
        casework.settle(id);
        sessions.endAllOfClient(client.organizationId(), id);
        audit(client, AuditAction.INACTIVATED, given);
    }

    /**
     * @throws AlreadyDecided if somebody else was faster
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void reactivate(long id) {
        var client = lock(id);
        if (client.isActive()) {
            throw new AlreadyDecided(null);
        }
        client.reactivate();
        audit(client, AuditAction.REACTIVATED, null);
    }

    /** Whether {@link #delete} would do it. */
    @Allowed(Permission.SEE_CLIENTS)
    public boolean mayDelete(long id) {
        var caller = currentCaller.staff();
        return clients.find(caller.organizationId(), id)
                .filter(client -> reach.covers(caller, client))
                .filter(client -> !hasCareRecords(client))
                .isPresent();
    }

    /**
     * Deletes the record with all that hangs on it, records that were merged into it included; the
     * audit trail stays. The address is free again.
     *
     * @throws HasCareRecords if there is session data
     * @throws NotFound if somebody else was faster
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void delete(long id) {
        var client = lock(id);
        if (hasCareRecords(client)) {
            throw new HasCareRecords();
        }
        for (var recordId : records(client)) {
            var one = clients.get(client.organizationId(), recordId);
            audit(one, AuditAction.CLIENT_DELETED, one.name().full());
            clients.remove(one);
            deleted.fire(new ClientDeleted(one.organizationId(), one.email()));
        }
    }

    private boolean hasCareRecords(Client client) {
        return records(client).stream()
                .anyMatch(id -> keptRecords.has(client.organizationId(), id));
    }

    private List<Long> records(Client client) {
        return merges.onePerson(client.organizationId(), client.id());
    }

    private Client lock(long id) {
        var caller = currentCaller.staff();
        return reach.require(caller, clients.getForDecision(caller.organizationId(), id));
    }

    private String nameOf(Client client, Long staffMemberId) {
        return staffMemberId == null
                ? null
                : staffMembers.get(client.organizationId(), staffMemberId).name().full();
    }

    private void audit(Client client, AuditAction action, String detail) {
        auditTrail.client(client.organizationId(), client.id(), action, detail);
    }
}
