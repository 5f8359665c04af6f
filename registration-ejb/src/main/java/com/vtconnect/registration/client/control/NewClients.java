package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.PersonDetails;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;

/**
 * Makes clients whom staff put in, singly or by a file. The caller holds the lock on the address,
 * and mails the link.
 */
@ApplicationScoped
public class NewClients {

    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    public Client make(
            Caller.Staff by,
            EmailAddress email,
            PersonDetails details,
            Collection<StaffMember> practitioners) {
        var maker = staffMembers.get(by.organizationId(), by.id());
        var client = Client.makeByStaff(maker, email, details, clock.instant());
        clients.add(client);
        audit(by, client, AuditAction.CLIENT_CREATED, null);
        for (var practitioner : practitioners) {
            client.associate(practitioner.id(), by.id(), clock.instant());
            audit(by, client, AuditAction.ASSOCIATED, practitioner.name().full());
        }
        return client;
    }

    private void audit(Caller.Staff by, Client client, AuditAction action, String detail) {
        auditTrail.by(by, client.organizationId(), action, SubjectKind.CLIENT, client.id(), detail);
    }
}
