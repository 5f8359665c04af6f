package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.document.control.Signatures;
import com.vtconnect.registration.document.entity.Evidence;
import com.vtconnect.registration.document.entity.SignatureRow;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What clients have signed, for the staff who may see the client. */
@Stateless
public class ClientSignatures {

    @Inject Signatures signatures;
    @Inject Clients clients;
    @Inject Merges merges;
    @Inject Reach reach;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @throws NotFound if there is no such client within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public Newest<SignatureRow> of(long clientId, int most) {
        var caller = currentCaller.staff();
        var client = reach.require(caller, clients.get(caller.organizationId(), clientId));
        return signatures.of(
                caller.organizationId(),
                merges.onePerson(caller.organizationId(), client.id()),
                most);
    }

    /**
     * With the exact document. Of a client whose record is gone it is there for those who reach
     * everybody.
     *
     * @throws NotFound if there is none within the caller's reach
     */
    @Allowed(Permission.SEE_CLIENTS)
    public Evidence evidence(long signatureId) {
        var caller = currentCaller.staff();
        var signature =
                signatures
                        .find(caller.organizationId(), signatureId)
                        .filter(one -> reaches(caller, one))
                        .orElseThrow(() -> new NotFound("No such signature"));
        auditTrail.client(
                caller.organizationId(),
                signature.clientId(),
                AuditAction.SIGNATURE_DOWNLOADED,
                signature.documentName());
        return signatures.evidence(caller.organizationId(), signature);
    }

    private boolean reaches(Caller.Staff caller, SignatureRow signature) {
        return clients.find(caller.organizationId(), signature.clientId())
                .map(client -> reach.covers(caller, clients.survivor(client)))
                .orElseGet(caller::reachesEveryDepartment);
    }
}
