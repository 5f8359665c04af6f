package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.casework.control.Casework;
import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.client.boundary.ClientRow;
import com.vtconnect.registration.client.boundary.ClientRows;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.FirstContactPromise;
import com.vtconnect.registration.value.control.Cursor;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds clients for lists: two statements for a page, however many rows it shows. */
@ApplicationScoped
public class ClientSearch {

    private static final int LARGEST_PAGE = 100;
    private static final int HANDLING = 14;

    private static final Cursor WHOLE_LIST = new Cursor("whole_list");

    @PersistenceContext EntityManager entityManager;
    @Inject Organizations organizations;
    @Inject Clock clock;

    public ClientRows page(Caller.Staff caller, ClientListQuery query) {
        return new ClientRows(rows(caller, query), total(caller, query));
    }

    @SuppressWarnings("unchecked")
    public List<ClientRow> rows(Caller.Staff caller, ClientListQuery query) {
        var sql = select(caller, query, onPage(caller, query));
        var rows = query(sql, caller, query).getResultList();
        var promise = promise(caller);
        return ((List<Object[]>) rows).stream().map(row -> row(row, promise)).toList();
    }

    private int total(Caller.Staff caller, ClientListQuery query) {
        var sql = "SELECT count(*) FROM client c WHERE " + ListConditions.of(caller, query);
        return ((Number) query(sql, caller, query).getSingleResult()).intValue();
    }

    /**
     * Reads the whole list, as it is at this moment, without ever holding more than 500 rows of it.
     * Needs a transaction.
     */
    public int each(Caller.Staff caller, ClientListQuery query, Consumer<ClientRow> reader) {
        var all = "SELECT c.* FROM client c WHERE " + ListConditions.of(caller, query);
        var promise = promise(caller);
        return WHOLE_LIST.each(
                entityManager,
                query(WHOLE_LIST.over(select(caller, query, all)), caller, query),
                row -> reader.accept(row(row, promise)));
    }

    /**
     * Finds them in an index that has all that is asked for, and looks at no client but those. If
     * somebody is searched for, all are found before they are put in order: the index of the order
     * would be followed to its end, client by client, if nobody is called that.
     */
    private static String onPage(Caller.Staff caller, ClientListQuery query) {
        var isSearch = !SearchText.isEmpty(query.search());
        return """
               SELECT c.* FROM client c JOIN (
                   SELECT c.id FROM (SELECT c.* FROM client c WHERE %s %s) c
                   ORDER BY %s OFFSET %d LIMIT %d) page ON page.id = c.id
               """
                .formatted(
                        ListConditions.of(caller, query),
                        isSearch && query.sort() != Sort.NAME ? "OFFSET 0" : "",
                        ListConditions.order(query),
                        Math.max(0, query.first()),
                        Math.min(LARGEST_PAGE, query.size()));
    }

    /**
     * @param clients a query that gives them, with all columns
     */
    private static String select(Caller.Staff caller, ClientListQuery query, String clients) {
        return """
               SELECT c.id, c.first_name, c.last_name, c.email, c.date_of_birth, c.approval,
                   c.confirmed_at, c.inactive_since, c.registered_at,
                   (SELECT string_agg(s.first_name || ' ' || s.last_name, ', ' ORDER BY lower(s.last_name))
                    FROM association a JOIN staff_member s ON s.id = a.practitioner_id
                    WHERE a.client_id = c.id AND a.ended_at IS NULL),
                   w.first_name || ' ' || w.last_name, w.id, %s,
                   coalesce(%s, FALSE), %s
               FROM (%s) c LEFT JOIN staff_member w ON w.id = c.requested_practitioner_id
               %s
               ORDER BY %s
               """
                .formatted(
                        twin(caller, query.tab()),
                        ListConditions.PROMISED,
                        Casework.COLUMNS,
                        clients,
                        Casework.JOINS,
                        ListConditions.order(query));
    }

    /** How many rows each list has, those put off left out. */
    public Map<Tab, Integer> counts(Caller.Staff caller) {
        return counts(
                caller, "TRUE", List.of(Tab.values()), tab -> ListConditions.on(tab, Whose.ALL));
    }

    /** Only clients with a confirmed address: for the others there is nothing to do yet. */
    public Map<Tab, Integer> confirmedCounts(Caller.Staff caller, List<Tab> tabs) {
        return counts(
                caller,
                "c.confirmed_at IS NOT NULL",
                tabs,
                tab -> ListConditions.on(tab, Whose.ALL));
    }

    /** How many cases of a queue are whose. */
    public Map<Whose, Integer> counts(Caller.Staff caller, Tab queue) {
        return counts(
                caller, ListConditions.on(queue), List.of(Whose.values()), ListConditions::on);
    }

    /** How many cases are put off. */
    public int snoozed(Caller.Staff caller) {
        return count(caller, ListConditions.on(Tab.WAITING, Whose.SNOOZED));
    }

    /** How many cases are overdue by this promise, those put off left out. */
    public int overdue(Caller.Staff caller, FirstContactPromise promise) {
        return count(
                caller,
                "%s AND %s AND c.confirmed_at < TIMESTAMPTZ '%s'"
                        .formatted(
                                ListConditions.on(Tab.WAITING, Whose.ALL),
                                ListConditions.PROMISED,
                                promise.overdueBefore(clock.instant())));
    }

    private int count(Caller.Staff caller, String condition) {
        var sql =
                "SELECT count(*) FROM client c WHERE %s AND %s"
                        .formatted(ListConditions.within(caller), condition);
        return ((Number) query(sql, caller, null).getSingleResult()).intValue();
    }

    /**
     * By one look at each client.
     *
     * @param among what they all have in common
     */
    private <E extends Enum<E>> Map<E, Integer> counts(
            Caller.Staff caller, String among, List<E> wanted, Function<E, String> condition) {
        var columns =
                wanted.stream()
                        .map(one -> "count(*) FILTER (WHERE " + condition.apply(one) + ")")
                        .collect(Collectors.joining(", "));
        var sql =
                "SELECT %s FROM client c WHERE %s AND %s"
                        .formatted(columns, ListConditions.within(caller), among);
        var counts = (Object[]) query(sql, caller, null).getSingleResult();
        return IntStream.range(0, wanted.size())
                .boxed()
                .collect(Collectors.toMap(wanted::get, i -> ((Number) counts[i]).intValue()));
    }

    /** Before somebody is taken in, and where the next step is to be taken. */
    private static String twin(Caller.Staff caller, Tab tab) {
        return tab != null && tab.isQueue() ? Duplicates.condition(caller, 2) : "FALSE";
    }

    private Query query(String sql, Caller.Staff caller, ClientListQuery query) {
        return ListConditions.query(entityManager, sql, caller, query);
    }

    private Optional<FirstContactPromise> promise(Caller.Staff caller) {
        return organizations.get(caller.organizationId()).firstContact();
    }

    private ClientRow row(Object[] row, Optional<FirstContactPromise> promise) {
        var confirmedAt = row[6] == null ? null : ((Timestamp) row[6]).toInstant();
        var due = promise.filter(one -> (Boolean) row[13]).map(one -> one.dueAt(confirmedAt));
        return new ClientRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Date) row[4]).toLocalDate(),
                Approval.valueOf((String) row[5]),
                row[6] != null,
                row[7] == null,
                ((Timestamp) row[8]).toInstant(),
                confirmedAt,
                row[9] == null ? "" : (String) row[9],
                (String) row[10],
                row[11] == null ? null : ((Number) row[11]).longValue(),
                (Boolean) row[12],
                Casework.read(row, HANDLING),
                due.orElse(null),
                due.filter(clock.instant()::isAfter).isPresent());
    }
}
