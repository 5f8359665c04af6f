package com.vtconnect.registration.datacopy.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.entity.PersonalData;
import com.vtconnect.registration.client.entity.PersonalData.Part;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Comparator;

/** Gathers what every component knows about a client. */
@ApplicationScoped
@Transactional
public class DataCopies {

    @Inject @Any Instance<PersonalData> data;
    @Inject Clients clients;
    @Inject Merges merges;
    @Inject Organizations organizations;
    @Inject CopyWriter writer;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /** The caller's, as a zip archive. */
    public void write(PrintStream destination) {
        var me = currentCaller.client();
        var client = clients.get(me.organizationId(), me.id());
        auditTrail.client(me.organizationId(), me.id(), AuditAction.DATA_COPIED, null);
        var records = merges.onePerson(me.organizationId(), me.id());
        var parts =
                data.stream()
                        .flatMap(one -> one.of(me.organizationId(), records).stream())
                        .sorted(Comparator.comparing(Part::section))
                        .toList();
        writer.write(
                destination,
                organizations.get(me.organizationId()),
                client.language(),
                clock.instant(),
                parts);
    }
}
