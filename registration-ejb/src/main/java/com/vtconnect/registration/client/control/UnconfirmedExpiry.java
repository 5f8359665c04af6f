package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Drops registrations that nobody confirmed, and frees their addresses. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class UnconfirmedExpiry implements Chore {

    @Inject UnconfirmedClients unconfirmed;
    @Inject KeptRecords keptRecords;
    @Inject Clients clients;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    @Override
    public int doSome() {
        var due = due();
        for (var client : due) {
            auditTrail.by(
                    Caller.SYSTEM,
                    client.organizationId(),
                    AuditAction.REGISTRATION_EXPIRED,
                    SubjectKind.CLIENT,
                    client.id(),
                    null);
            clients.remove(client);
        }
        return due.size();
    }

    /**
     * Without those of whom care has left records, as it may while a merge has given them the
     * account of somebody who is confirmed: they stay, whoever is behind them comes in turn.
     */
    private List<Client> due() {
        var now = clock.instant();
        for (var first = 0; ; first += UnconfirmedClients.BATCH) {
            var oldest = unconfirmed.due(now, first);
            var due = oldest.stream().filter(this::hasNoRecords).toList();
            if (!due.isEmpty() || oldest.isEmpty()) {
                return due;
            }
        }
    }

    private boolean hasNoRecords(Client client) {
        return !keptRecords.has(client.organizationId(), client.id());
    }
}
