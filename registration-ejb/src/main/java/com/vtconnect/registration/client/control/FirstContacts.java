package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.casework.control.Casework;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.staff.control.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Knows who is to hear from staff, and notes that they have; the client is locked then. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FirstContacts {

    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject Casework casework;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /** Staff have something to do about them: decide, find a practitioner, or get in touch. */
    public boolean isWaiting(Client client) {
        return client.standing().isPending()
                || client.standing().isTakenIn() && client.isUnassigned()
                || dueAt(client).isPresent();
    }

    /** Until when they have been promised to hear from staff; empty if not, or if they have. */
    public Optional<Instant> dueAt(Client client) {
        var promise = organizations.get(client.organizationId()).firstContact();
        return client.firstContact().dueAt(promise, client.standing());
    }

    /**
     * @throws com.vtconnect.registration.client.entity.AlreadyDecided if somebody was before
     */
    public void contacted(Client client) {
        var me = currentCaller.staff();
        client.contacted(staffMembers.get(me.organizationId(), me.id()), clock.instant());
        casework.settle(client.id());
        audit(client, AuditAction.CLIENT_CONTACTED);
    }

    /**
     * @throws NotFound unless the caller has said so
     */
    public void undo(Client client) {
        if (!Long.valueOf(currentCaller.staff().id()).equals(client.firstContact().byId())) {
            throw new NotFound("No contact of the caller's");
        }
        client.undoContact();
        audit(client, AuditAction.CONTACT_UNDONE);
    }

    private void audit(Client client, AuditAction action) {
        auditTrail.client(client.organizationId(), client.id(), action, null);
    }
}
