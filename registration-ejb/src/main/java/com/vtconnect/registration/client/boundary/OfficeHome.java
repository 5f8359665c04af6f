package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.client.control.ClientSearch;
import com.vtconnect.registration.client.control.RegistrationsByDay;
import com.vtconnect.registration.client.control.UnusedLinks;
import com.vtconnect.registration.notification.control.SentMails;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What waits, who is on it, and how registrations went. */
@Stateless
public class OfficeHome {

    private static final int SHOWN = 8;

    @Inject ClientSearch search;
    @Inject UnusedLinks unusedLinks;
    @Inject RegistrationsByDay registrationsByDay;
    @Inject SentMails sentMails;
    @Inject Organizations organizations;
    @Inject CurrentCaller currentCaller;

    /**
     * @param cases all about whom staff have something to do now, whatever it is
     * @param overdue cases in which the practice has not kept its promise of a first contact; null
     *     without such a promise
     * @param oldestUnassigned since when the longest-waiting confirmed client waits, null if none
     *     does
     * @param oldestPending likewise
     * @param unused links to confirm or to set up an account that nobody has followed for days
     * @param oldestUnused since when the oldest of them waits, null for none
     * @param snoozed cases put off
     */
    public record Waiting(
            int cases,
            Integer overdue,
            int unassigned,
            Instant oldestUnassigned,
            int pending,
            Instant oldestPending,
            int active,
            int unused,
            Instant oldestUnused,
            int unusedOfStaff,
            int snoozed,
            long failedMails) {}

    /**
     * The cases that come next.
     *
     * @param mine those the caller is on, the longest-waiting first
     * @param others likewise, those nobody or somebody else is on
     */
    public record Cases(List<ClientRow> mine, List<ClientRow> others) {}

    /** Registrations of one day in the practice's time zone, by what has become of them. */
    public record Day(LocalDate date, int connected, int waiting, int declined, int unconfirmed) {}

    @Allowed(Permission.SEE_CLIENTS)
    public Waiting waiting() {
        var caller = currentCaller.staff();
        var counts =
                search.confirmedCounts(
                        caller, List.of(Tab.WAITING, Tab.UNASSIGNED, Tab.PENDING, Tab.ACTIVE));
        var unused = unusedLinks.ofClients(caller);
        return new Waiting(
                counts.get(Tab.WAITING),
                organizations
                        .get(caller.organizationId())
                        .firstContact()
                        .map(promise -> search.overdue(caller, promise))
                        .orElse(null),
                counts.get(Tab.UNASSIGNED),
                oldest(Tab.UNASSIGNED),
                counts.get(Tab.PENDING),
                oldest(Tab.PENDING),
                counts.get(Tab.ACTIVE),
                unused.count(),
                unused.oldest(),
                unusedLinks.ofStaff(caller),
                search.snoozed(caller),
                sentMails.countFailed(caller.organizationId()));
    }

    @Allowed(Permission.SEE_CLIENTS)
    public Cases cases() {
        return new Cases(cases(Whose.MINE), cases(Whose.NOT_MINE));
    }

    /** The last days, today last, days without registrations included. */
    @Allowed(Permission.SEE_CLIENTS)
    public List<Day> registrations() {
        var caller = currentCaller.staff();
        return registrationsByDay.last(
                caller, organizations.get(caller.organizationId()).timeZone());
    }

    private List<ClientRow> cases(Whose whose) {
        return search.rows(
                currentCaller.staff(),
                new ClientListQuery(Tab.WAITING, whose, null, Sort.WAITING, true, 0, SHOWN));
    }

    private Instant oldest(Tab tab) {
        var first = new ClientListQuery(tab, null, Sort.WAITING, true, 0, 1);
        return search.rows(currentCaller.staff(), first).stream()
                .findFirst()
                .map(ClientRow::waitingSince)
                .orElse(null);
    }
}
