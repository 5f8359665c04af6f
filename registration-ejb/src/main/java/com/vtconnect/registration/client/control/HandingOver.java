package com.vtconnect.registration.client.control;

import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_OFFERED;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.boundary.HandOver;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes a practitioner's clients to other practitioners. Clients are locked before practitioners,
 * as by everybody who gives a client a practitioner; a client who came in between is noticed.
 */
@ApplicationScoped
public class HandingOver {

    @Inject Caseload caseload;
    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject ClientMails mails;
    @Inject Outbox outbox;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /** A practitioner and everybody concerned, as they are until this transaction ends. */
    public record Held(StaffMember leaving, List<Client> clients) {}

    /**
     * @throws ChangedMeanwhile if a client came while it was looked
     */
    public Held hold(long organizationId, long practitionerId) {
        var clients = caseload.lock(organizationId, practitionerId);
        var leaving = staffMembers.getForChange(organizationId, practitionerId);
        var known = clients.stream().map(Client::id).collect(Collectors.toSet());
        if (!known.containsAll(caseload.concerned(organizationId, practitionerId))) {
            throw new ChangedMeanwhile();
        }
        return new Held(leaving, clients);
    }

    /**
     * Ends every association with the practitioner and makes the new ones.
     *
     * @throws InvalidInput of field "practitioner" if a new one is none, of field "each" if a
     *     client is left out
     */
    public void move(Held held, HandOver how, String reason) {
        var leaving = held.leaving();
        var organization = organizations.get(leaving.organizationId());
        var next = next(leaving, how);
        var practitioners = practitioners(leaving, next);
        var me = staffMembers.get(leaving.organizationId(), currentCaller.staff().id());
        outbox.withdrawAbout(leaving.organizationId(), leaving.id());
        for (var client : held.clients()) {
            var practitioner = practitioners.get(next.get(client.id()));
            var wasAssociated = client.association(leaving.id()).isPresent();
            client.replacePractitioner(
                    leaving.id(),
                    practitioner == null ? null : practitioner.id(),
                    reason,
                    me,
                    clock.instant());
            tell(organization, client, wasAssociated ? leaving : null, practitioner, reason);
        }
    }

    /** By client, of those who would be without one; others have no entry, or nobody. */
    private Map<Long, Long> next(StaffMember leaving, HandOver how) {
        var next = new HashMap<Long, Long>();
        for (var id : caseload.left(leaving.organizationId(), leaving.id())) {
            switch (how.way()) {
                case TO_ONE -> next.put(id, required("practitioner", how.toAll()));
                case TO_EACH -> next.put(id, required("each", how.each().get(id)));
                case TO_QUEUE -> next.put(id, HandOver.NOBODY);
            }
        }
        return next;
    }

    private static long required(String field, Long chosen) {
        if (chosen == null) {
            throw new InvalidInput(field, MISSING);
        }
        return chosen;
    }

    private Map<Long, StaffMember> practitioners(StaffMember leaving, Map<Long, Long> next) {
        var practitioners = new HashMap<Long, StaffMember>();
        for (var id : new TreeSet<>(next.values())) {
            if (id != HandOver.NOBODY) {
                practitioners.put(
                        id,
                        staffMembers
                                .holdPractitioner(leaving.organizationId(), id)
                                .filter(one -> one.id() != leaving.id())
                                .orElseThrow(() -> new InvalidInput("practitioner", NOT_OFFERED)));
            }
        }
        return practitioners;
    }

    /**
     * @param before null if there was no association
     * @param after null for nobody
     */
    private void tell(
            Organization organization,
            Client client,
            StaffMember before,
            StaffMember after,
            String reason) {
        if (before != null) {
            audit(client, AuditAction.ASSOCIATION_ENDED, before.name().full() + ": " + reason);
        }
        if (client.standing().isPending()) {
            audit(client, AuditAction.WISH_CHANGED, after == null ? null : after.name().full());
        } else if (after != null) {
            audit(client, AuditAction.ASSOCIATED, after.name().full());
            mails.sayAssigned(organization, client, after);
        }
    }

    private void audit(Client client, AuditAction action, String detail) {
        auditTrail.client(client.organizationId(), client.id(), action, detail);
    }
}
