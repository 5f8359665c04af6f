package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.client.control.ClientSearch;
import com.vtconnect.registration.client.control.PractitionerLoad;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The lists of the Office Portal, each within the caller's reach; searched, sorted and paged in the
 * database.
 */
@Stateless
public class ClientLists {

    @Inject ClientSearch search;
    @Inject PractitionerLoad load;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    @Allowed(Permission.SEE_CLIENTS)
    public ClientRows page(ClientListQuery query) {
        return search.page(currentCaller.staff(), query);
    }

    /**
     * Reads a whole list, whatever the query says of pages, row by row; audited.
     *
     * @param reader throws nothing, so that what was read is on the trail in any case
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void export(ClientListQuery query, Consumer<ClientRow> reader) {
        var caller = currentCaller.staff();
        var count = search.each(caller, query, reader);
        auditTrail.organization(
                caller.organizationId(),
                AuditAction.CLIENTS_EXPORTED,
                (query.tab() == null ? "all lists" : query.tab()) + ", " + count + " clients");
    }

    /** How many cases of a queue are whose. */
    @Allowed(Permission.SEE_CLIENTS)
    public Map<Whose, Integer> counts(Tab queue) {
        return search.counts(currentCaller.staff(), queue);
    }

    /** How many rows each tab has, those put off left out. */
    @Allowed(Permission.SEE_CLIENTS)
    public Map<Tab, Integer> counts() {
        return search.counts(currentCaller.staff());
    }

    /**
     * Whom a client can be assigned to: those who welcome new clients first, then by name.
     *
     * @param wishedId the practitioner whom the client asked for, null for none
     */
    @Allowed(Permission.SEE_CLIENTS)
    public List<PractitionerRow> practitioners(Long wishedId) {
        return load.all(currentCaller.staff().organizationId(), wishedId);
    }
}
