package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * What stands in which list, as conditions on {@code client c} with these parameters: 1 the
 * organization, 2 the caller's departments, 3 what is searched for, 4 the caller.
 */
final class ListConditions {

    private static final String SNOOZED =
            "c.id IN (SELECT z.client_id FROM client_snooze z WHERE z.organization_id = ?1 AND z.until > now())";

    private static final String CLAIMED =
            "c.id IN (SELECT k.client_id FROM live_claim k WHERE k.organization_id = ?1)";

    private static final String MINE =
            "c.id IN (SELECT k.client_id FROM live_claim k WHERE k.holder_id = ?4)";

    /** Whether the practice has promised them a first contact, and has not kept it yet. */
    static final String PROMISED =
            """
            (c.first_contact_at IS NULL AND c.inactive_since IS NULL
                AND c.confirmed_at >= (SELECT o.first_contact_since FROM organization o WHERE o.id = ?1))
            """;

    /** Names both ways round, and the address. */
    private static final String SEARCH =
            "c.first_name_lower || ' ' || c.last_name_lower || ' ' || c.first_name_lower || ' ' || c.email LIKE ?3";

    private ListConditions() {}

    static String of(Caller.Staff caller, ClientListQuery query) {
        return within(caller)
                + " AND "
                + on(query.tab(), query.whose())
                + (SearchText.isEmpty(query.search()) ? "" : " AND " + SEARCH);
    }

    static String within(Caller.Staff caller) {
        return "c.organization_id = ?1 AND " + Reach.condition(caller, 2);
    }

    /**
     * @param tab null for all of them
     */
    static String on(Tab tab, Whose whose) {
        if (tab == null) {
            return "TRUE";
        }
        return tab.isQueue() ? "(" + on(tab) + " AND " + on(whose) + ")" : on(tab);
    }

    static String on(Tab tab) {
        return switch (tab) {
            case ACTIVE -> "(c.inactive_since IS NULL AND c.approval = 'APPROVED')";
            case INACTIVE -> "(c.inactive_since IS NOT NULL OR c.approval = 'DECLINED')";
            case PENDING -> "(c.inactive_since IS NULL AND c.approval = 'PENDING')";
            case UNASSIGNED ->
                    "(c.inactive_since IS NULL AND c.approval = 'APPROVED' AND c.is_unassigned)";
            case WAITING ->
                    "(c.confirmed_at IS NOT NULL AND ("
                            + on(Tab.PENDING)
                            + " OR "
                            + on(Tab.UNASSIGNED)
                            + " OR "
                            + on(Tab.ACTIVE)
                            + " AND "
                            + PROMISED
                            + "))";
            case UNCONFIRMED ->
                    "(c.confirmed_at IS NULL AND c.inactive_since IS NULL AND c.approval <> 'DECLINED')";
        };
    }

    static String on(Whose whose) {
        return switch (whose) {
            case ALL -> "NOT " + SNOOZED;
            case MINE -> "(NOT " + SNOOZED + " AND " + MINE + ")";
            case NOT_MINE -> "(NOT " + SNOOZED + " AND NOT " + MINE + ")";
            case UNCLAIMED -> "(NOT " + SNOOZED + " AND NOT " + CLAIMED + ")";
            case SNOOZED -> SNOOZED;
        };
    }

    static String order(ClientListQuery query) {
        var direction = query.ascending() ? " ASC" : " DESC";
        return switch (query.sort() == null ? Sort.NAME : query.sort()) {
            case NAME ->
                    "c.last_name_lower" + direction + ", c.first_name_lower" + direction + ", c.id";
            case EMAIL -> "c.email" + direction + ", c.id";
            case WAITING -> "c.confirmed_at" + direction + " NULLS LAST, c.id";
            case REGISTERED -> "c.registered_at" + direction + ", c.id";
        };
    }

    /** The statement with those of the parameters that it has. */
    static Query query(
            EntityManager entityManager, String sql, Caller.Staff caller, ClientListQuery query) {
        var filled = entityManager.createNativeQuery(sql).setParameter(1, caller.organizationId());
        if (!caller.reachesEveryDepartment()) {
            filled.setParameter(2, Reach.departments(caller));
        }
        if (sql.contains("?3")) {
            filled.setParameter(3, SearchText.pattern(query.search()));
        }
        if (sql.contains("?4")) {
            filled.setParameter(4, caller.id());
        }
        return filled;
    }
}
