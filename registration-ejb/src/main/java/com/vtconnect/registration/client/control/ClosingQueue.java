package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.Closings.ClosingRow;
import com.vtconnect.registration.client.boundary.Closings.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/** Finds the clients who want to leave. */
@ApplicationScoped
public class ClosingQueue {

    private static final int MOST_SHOWN = 50;

    @PersistenceContext EntityManager entityManager;

    @SuppressWarnings("unchecked")
    public Waiting waiting(Caller.Staff caller) {
        var query =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT c.id, c.first_name || ' ' || c.last_name, c.closing_asked_at, count(*) OVER () FROM client c
                                WHERE c.organization_id = ?1 AND c.closing_asked_at IS NOT NULL AND %s
                                ORDER BY c.closing_asked_at, c.id
                                """
                                        .formatted(Reach.condition(caller, 2)))
                        .setParameter(1, caller.organizationId())
                        .setMaxResults(MOST_SHOWN);
        if (!caller.reachesEveryDepartment()) {
            query.setParameter(2, Reach.departments(caller));
        }
        var rows = (List<Object[]>) query.getResultList();
        return new Waiting(
                rows.stream().map(ClosingQueue::row).toList(),
                rows.isEmpty() ? 0 : ((Number) rows.get(0)[3]).intValue());
    }

    private static ClosingRow row(Object[] row) {
        return new ClosingRow(
                ((Number) row[0]).longValue(), (String) row[1], ((Timestamp) row[2]).toInstant());
    }
}
