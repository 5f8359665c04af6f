package com.vtconnect.registration.audit.control;

import com.vtconnect.registration.audit.boundary.AuditFilter;
import com.vtconnect.registration.audit.boundary.AuditFilter.About;
import com.vtconnect.registration.audit.boundary.AuditPosition;
import com.vtconnect.registration.audit.entity.AuditAction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One question to the audit trail as a statement. Every way to filter has an index that gives the
 * rows in the order of the page (V060). Where some people are asked for, the newest lines of each
 * are taken before they are put in order together: the limit within keeps the database from reading
 * the trail of the whole practice for somebody of whom it tells little.
 */
final class AuditQuery {

    private static final String IN_ORDER = " ORDER BY r.at DESC, r.id DESC";

    private static final String ABOUT_TWO =
            Arrays.stream(AuditAction.values())
                    .filter(AuditAction::isAboutTwoClients)
                    .map(action -> "'" + action + "'")
                    .collect(Collectors.joining(", "));

    private final List<Object> values = new ArrayList<>();
    private final String sql;

    /**
     * @param people null for anybody
     * @param before null for the newest
     * @param size null for all
     */
    AuditQuery(
            long organizationId,
            AuditFilter filter,
            List<About> people,
            AuditPosition before,
            Integer size) {
        var organization = value(organizationId);
        var condition = condition(organization, filter, before);
        var limit = " LIMIT " + (size == null ? "ALL" : value(size));
        var lines =
                people == null
                        ? "SELECT r.* FROM audit_record r WHERE " + condition + IN_ORDER + limit
                        : """
                          SELECT r.* FROM unnest(string_to_array(%s, ','), string_to_array(%s, ',')::bigint[]) AS p (kind, id)
                          CROSS JOIN LATERAL (
                              SELECT r.* FROM audit_record r
                              WHERE r.subject_kind = p.kind AND r.subject_id = p.id AND %s) r
                          """
                                        .formatted(
                                                value(joined(people, About::kind)),
                                                value(joined(people, About::id)),
                                                condition + IN_ORDER + limit)
                                + IN_ORDER
                                + limit;
        // Whoever reads the whole trail reaches every client, so both of a merge are named.
        // Names row by row: a join could read all clients of the practice for fifty lines.
        sql =
                """
                SELECT r.id, r.at, r.actor_name, r.action, r.subject_kind, r.subject_id,
                    CASE r.subject_kind
                        WHEN 'CLIENT' THEN (SELECT c.first_name || ' ' || c.last_name FROM client c
                            WHERE c.id = r.subject_id AND c.organization_id = r.organization_id)
                        WHEN 'STAFF' THEN (SELECT s.first_name || ' ' || s.last_name FROM staff_member s
                            WHERE s.id = r.subject_id AND s.organization_id = r.organization_id)
                        WHEN 'DEPARTMENT' THEN (SELECT d.name FROM department d
                            WHERE d.id = r.subject_id AND d.organization_id = r.organization_id)
                        WHEN 'DOCUMENT' THEN (SELECT d.name FROM document d
                            WHERE d.id = r.subject_id AND d.organization_id = r.organization_id)
                    END,
                    CASE WHEN r.action IN (%s) AND r.detail ~ '^[0-9]{1,18}$'
                        THEN coalesce((SELECT c.first_name || ' ' || c.last_name || ', ' || c.email FROM client c
                            WHERE c.id = CAST(r.detail AS bigint) AND c.organization_id = r.organization_id), r.detail)
                        ELSE r.detail
                    END,
                    r.network
                FROM (%s) r
                """
                                .formatted(ABOUT_TWO, lines)
                        + IN_ORDER;
    }

    private String condition(String organization, AuditFilter filter, AuditPosition before) {
        var all = new ArrayList<String>();
        all.add("r.organization_id = " + organization);
        if (filter.actor() != null) {
            all.add("r.actor_kind = " + value(filter.actor().kind().name()));
            if (filter.actor().id() != null) {
                all.add("coalesce(r.actor_id, 0) = " + value(filter.actor().id()));
            }
        }
        if (filter.action() != null) {
            all.add("r.action = " + value(filter.action().name()));
        }
        if (filter.from() != null) {
            all.add("r.at >= " + beginOf(filter.from(), organization, ""));
        }
        if (filter.to() != null) {
            all.add("r.at < " + beginOf(filter.to(), organization, " + interval '1 day'"));
        }
        if (before != null) {
            all.add(
                    "(r.at, r.id) < (%s, %s)"
                            .formatted(value(Timestamp.from(before.at())), value(before.id())));
        }
        return String.join(" AND ", all);
    }

    /** When the day begins where the practice is. */
    private String beginOf(LocalDate day, String organization, String later) {
        return "timezone((SELECT o.time_zone FROM organization o WHERE o.id = %s), CAST(%s AS timestamp)%s)"
                .formatted(organization, value(day.toString()), later);
    }

    private static String joined(List<About> people, Function<About, Object> part) {
        return people.stream().map(part).map(String::valueOf).collect(Collectors.joining(","));
    }

    private String value(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /**
     * @param before what stands before the statement: a cursor's declaration, EXPLAIN
     */
    Query in(EntityManager entityManager, String before) {
        var query = entityManager.createNativeQuery(before + sql);
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
