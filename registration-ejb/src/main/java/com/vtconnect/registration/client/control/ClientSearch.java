package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientRow;
import com.vtconnect.registration.client.boundary.ClientRows;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds clients for lists: two statements for a page, however many rows it shows. */
@ApplicationScoped
public class ClientSearch {

    private static final int LARGEST_PAGE = 100;
    private static final String UNASSIGNED =
            "NOT EXISTS (SELECT 1 FROM association x WHERE x.client_id = c.id AND x.ended_at IS NULL)";

    @PersistenceContext EntityManager entityManager;

    @SuppressWarnings("unchecked")
    public ClientRows page(Caller.Staff caller, ClientListQuery query) {
        var condition = condition(caller, query);
        var rows = with(entityManager.createNativeQuery(select(caller, query)), caller, query);
        rows.setFirstResult(Math.max(0, query.first()))
                .setMaxResults(Math.min(LARGEST_PAGE, query.size()));
        var total =
                with(
                        entityManager.createNativeQuery(
                                "SELECT count(*) FROM client c WHERE " + condition),
                        caller,
                        query);
        return new ClientRows(
                ((List<Object[]>) rows.getResultList()).stream().map(ClientSearch::row).toList(),
                ((Number) total.getSingleResult()).intValue());
    }

    /**
     * Reads the whole list, as it is at this moment, without ever holding more than 500 rows of it.
     * Needs a transaction.
     */
    @SuppressWarnings("unchecked")
    public int each(Caller.Staff caller, ClientListQuery query, Consumer<ClientRow> reader) {
        var cursor = "DECLARE whole_list NO SCROLL CURSOR FOR " + select(caller, query);
        with(entityManager.createNativeQuery(cursor), caller, query).executeUpdate();
        var fetch = entityManager.createNativeQuery("FETCH 500 FROM whole_list");
        var count = 0;
        var rows = (List<Object[]>) fetch.getResultList();
        while (!rows.isEmpty()) {
            rows.stream().map(ClientSearch::row).forEach(reader);
            count += rows.size();
            rows = fetch.getResultList();
        }
        entityManager.createNativeQuery("CLOSE whole_list").executeUpdate();
        return count;
    }

    private static String select(Caller.Staff caller, ClientListQuery query) {
        return """
               SELECT c.id, c.first_name, c.last_name, c.email, c.date_of_birth, c.approval,
                   c.confirmed_at, c.inactive_since, c.registered_at,
                   (SELECT string_agg(s.first_name || ' ' || s.last_name, ', ' ORDER BY lower(s.last_name))
                    FROM association a JOIN staff_member s ON s.id = a.practitioner_id
                    WHERE a.client_id = c.id AND a.ended_at IS NULL),
                   w.first_name || ' ' || w.last_name, w.id, %s
               FROM client c LEFT JOIN staff_member w ON w.id = c.requested_practitioner_id
               WHERE %s ORDER BY %s
               """
                .formatted(twin(caller, query.tab()), condition(caller, query), order(query));
    }

    public Map<Tab, Integer> counts(Caller.Staff caller) {
        return counts(caller, "TRUE");
    }

    /** Only clients with a confirmed address: for the others there is nothing to do yet. */
    public Map<Tab, Integer> confirmedCounts(Caller.Staff caller) {
        return counts(caller, "c.confirmed_at IS NOT NULL");
    }

    private Map<Tab, Integer> counts(Caller.Staff caller, String filter) {
        var columns =
                Arrays.stream(Tab.values())
                        .map(tab -> "count(*) FILTER (WHERE " + on(tab) + ")")
                        .collect(Collectors.joining(", "));
        var sql = "SELECT " + columns + " FROM client c WHERE " + filter + " AND " + within(caller);
        var counts =
                (Object[])
                        with(entityManager.createNativeQuery(sql), caller, null).getSingleResult();
        var byTab = new EnumMap<Tab, Integer>(Tab.class);
        for (var tab : Tab.values()) {
            byTab.put(tab, ((Number) counts[tab.ordinal()]).intValue());
        }
        return byTab;
    }

    private static String condition(Caller.Staff caller, ClientListQuery query) {
        return within(caller)
                + " AND "
                + on(query.tab())
                + (isEmpty(query) ? "" : " AND " + SEARCH);
    }

    private static final String SEARCH =
            "(lower(c.first_name || ' ' || c.last_name) LIKE ?3 OR c.email LIKE ?3 OR lower(c.last_name || ' ' || c.first_name) LIKE ?3)";

    private static String within(Caller.Staff caller) {
        return "c.organization_id = ?1 AND " + Reach.condition(caller, 2);
    }

    private static String on(Tab tab) {
        if (tab == null) {
            return "TRUE";
        }
        return switch (tab) {
            case ACTIVE -> "(c.inactive_since IS NULL AND c.approval = 'APPROVED')";
            case INACTIVE -> "(c.inactive_since IS NOT NULL OR c.approval = 'DECLINED')";
            case PENDING -> "(c.inactive_since IS NULL AND c.approval = 'PENDING')";
            case UNASSIGNED ->
                    "(c.inactive_since IS NULL AND c.approval = 'APPROVED' AND " + UNASSIGNED + ")";
        };
    }

    /** Before somebody is taken in, and where the next step is to be taken. */
    private static String twin(Caller.Staff caller, Tab tab) {
        return tab == Tab.PENDING || tab == Tab.UNASSIGNED
                ? Duplicates.condition(caller, 2)
                : "FALSE";
    }

    private static String order(ClientListQuery query) {
        var direction = query.ascending() ? " ASC" : " DESC";
        return switch (query.sort() == null ? Sort.NAME : query.sort()) {
            case NAME ->
                    "lower(c.last_name)"
                            + direction
                            + ", lower(c.first_name)"
                            + direction
                            + ", c.id";
            case EMAIL -> "c.email" + direction + ", c.id";
            case WAITING -> "c.confirmed_at" + direction + " NULLS LAST, c.id";
            case REGISTERED -> "c.registered_at" + direction + ", c.id";
        };
    }

    private static Query with(Query sql, Caller.Staff caller, ClientListQuery query) {
        sql.setParameter(1, caller.organizationId());
        if (!caller.reachesEveryDepartment()) {
            sql.setParameter(2, Reach.departments(caller));
        }
        if (query != null && !isEmpty(query)) {
            sql.setParameter(3, SearchText.pattern(query.search()));
        }
        return sql;
    }

    private static boolean isEmpty(ClientListQuery query) {
        return SearchText.isEmpty(query.search());
    }

    private static ClientRow row(Object[] row) {
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
                row[6] == null ? null : ((Timestamp) row[6]).toInstant(),
                row[9] == null ? "" : (String) row[9],
                (String) row[10],
                row[11] == null ? null : ((Number) row[11]).longValue(),
                (Boolean) row[12]);
    }
}
