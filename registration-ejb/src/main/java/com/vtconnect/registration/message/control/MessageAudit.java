package com.vtconnect.registration.message.control;

import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells the audit trail who wrote to whom and who has read it, never what. What concerns a client
 * stands in the history of the client's record.
 */
@ApplicationScoped
public class MessageAudit {

    @Inject AuditTrail auditTrail;
    @Inject Parties parties;

    public void between(Party me, Party other, AuditAction action) {
        subject(me.isClient() ? me : other, action, other.name().full());
    }

    /** What somebody does to their own side. */
    public void own(AuditAction action) {
        subject(parties.me(), action, null);
    }

    private void subject(Party subject, AuditAction action, String detail) {
        if (subject.isClient()) {
            auditTrail.client(parties.organizationId(), subject.id().id(), action, detail);
        } else {
            auditTrail.staff(parties.organizationId(), subject.id().id(), action, detail);
        }
    }
}
