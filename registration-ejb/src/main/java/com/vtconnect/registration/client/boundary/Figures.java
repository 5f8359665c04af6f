package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.control.Caseloads;
import com.vtconnect.registration.client.control.WaitingTimes;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** How the practice does, as far as the caller reaches; each figure by one statement. */
@Stateless
public class Figures {

    @Inject WaitingTimes waitingTimes;
    @Inject Caseloads caseloads;
    @Inject Organizations organizations;
    @Inject CurrentCaller currentCaller;

    /**
     * Those who registered in one week.
     *
     * @param confirmed how many have confirmed
     * @param untilConfirmed the median time it took them, null if nobody has
     * @param assigned how many staff have given a practitioner to, who had chosen none or had to be
     *     approved
     * @param untilAssigned the median time from the registration to that, null for nobody
     */
    public record Week(
            LocalDate monday,
            int confirmed,
            Duration untilConfirmed,
            int assigned,
            Duration untilAssigned) {}

    /**
     * @param clients active clients associated now
     */
    public record Caseload(String practitioner, int clients, boolean acceptsNewClients) {}

    /** The last weeks, this one last, weeks without registrations included. */
    @Allowed(Permission.SEE_CLIENTS)
    public List<Week> weeks() {
        var caller = currentCaller.staff();
        return waitingTimes.last(caller, organizations.get(caller.organizationId()).timeZone());
    }

    /** Of the practitioners of the caller's departments; who has most clients comes first. */
    @Allowed(Permission.SEE_CLIENTS)
    public List<Caseload> caseloads() {
        return caseloads.of(currentCaller.staff());
    }
}
