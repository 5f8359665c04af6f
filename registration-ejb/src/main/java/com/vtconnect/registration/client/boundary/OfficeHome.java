package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.control.ClientSearch;
import com.vtconnect.registration.client.control.RegistrationsByDay;
import com.vtconnect.registration.notification.control.SentMails;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What waits, and how registrations went. */
@Stateless
public class OfficeHome {

    @Inject ClientSearch search;
    @Inject RegistrationsByDay registrationsByDay;
    @Inject SentMails sentMails;
    @Inject Organizations organizations;
    @Inject CurrentCaller currentCaller;

    /**
     * @param oldestUnassigned since when the longest-waiting confirmed client waits, null if none
     *     does
     * @param oldestPending likewise
     */
    public record Waiting(
            int unassigned,
            Instant oldestUnassigned,
            int pending,
            Instant oldestPending,
            int active,
            long failedMails) {}

    /** Registrations of one day in the practice's time zone, by what has become of them. */
    public record Day(LocalDate date, int connected, int waiting, int declined, int unconfirmed) {}

    @Allowed(Permission.SEE_CLIENTS)
    public Waiting waiting() {
        var caller = currentCaller.staff();
        var counts = search.confirmedCounts(caller);
        return new Waiting(
                counts.get(Tab.UNASSIGNED),
                oldest(Tab.UNASSIGNED),
                counts.get(Tab.PENDING),
                oldest(Tab.PENDING),
                counts.get(Tab.ACTIVE),
                sentMails.countFailed(caller.organizationId()));
    }

    /** The last days, today last, days without registrations included. */
    @Allowed(Permission.SEE_CLIENTS)
    public List<Day> registrations() {
        var caller = currentCaller.staff();
        return registrationsByDay.last(
                caller, organizations.get(caller.organizationId()).timeZone());
    }

    private Instant oldest(Tab tab) {
        var first = new ClientListQuery(tab, null, ClientListQuery.Sort.WAITING, true, 0, 1);
        return search.page(currentCaller.staff(), first).rows().stream()
                .findFirst()
                .map(ClientRow::waitingSince)
                .orElse(null);
    }
}
