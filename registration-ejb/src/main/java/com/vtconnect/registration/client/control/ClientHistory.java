package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What the audit trail tells of a client. A merge has two of them: whoever reads it in the history
 * of one learns who the other is only if they reach that one too.
 */
@ApplicationScoped
public class ClientHistory {

    @Inject Clients clients;
    @Inject Reach reach;
    @Inject AuditTrail auditTrail;

    /**
     * @param records ids of those that are of this client
     */
    public Newest<HistoryEntry> of(Caller.Staff caller, List<Long> records, int most) {
        return auditTrail
                .ofClient(caller.organizationId(), records, most)
                .with(
                        entry ->
                                entry.action().isAboutTwoClients()
                                        ? entry.withDetail(other(caller, entry).orElse(null))
                                        : entry);
    }

    private Optional<String> other(Caller.Staff caller, HistoryEntry entry) {
        return number(entry.detail())
                .flatMap(id -> clients.find(caller.organizationId(), id))
                .filter(other -> reach.covers(caller, clients.survivor(other)))
                .map(ClientHistory::said);
    }

    /** Earlier releases wrote the name itself, which is shown to nobody here any more. */
    private static Optional<Long> number(String detail) {
        return Optional.ofNullable(detail)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static String said(Client client) {
        return client.name().full() + ", " + client.email().text();
    }
}
