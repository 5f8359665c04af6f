package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.casework.control.Casework;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Gives out cases in the order in which they wait. */
@ApplicationScoped
public class CaseQueue {

    /** So many may snatch one away before the caller is told that nothing is free. */
    private static final int MOST_TRIES = 20;

    @PersistenceContext EntityManager entityManager;
    @Inject Casework casework;

    /**
     * Locks the client who has waited longest and whom nobody is on; passes by those whom somebody
     * else is about to take.
     */
    public Optional<Long> lockNextFree(Caller.Staff caller) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var next = lockNext(caller);
            // Taken between the look and the lock, it still came up.
            if (next.isEmpty() || !casework.of(caller.organizationId(), next.get()).isClaimed()) {
                return next;
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private Optional<Long> lockNext(Caller.Staff caller) {
        var sql =
                """
                SELECT c.id FROM client c WHERE %s AND %s ORDER BY c.confirmed_at, c.id LIMIT 1
                FOR UPDATE OF c SKIP LOCKED
                """
                        .formatted(
                                ListConditions.within(caller),
                                ListConditions.on(Tab.WAITING, Whose.UNCLAIMED));
        var found =
                (List<Number>)
                        ListConditions.query(entityManager, sql, caller, null).getResultList();
        return found.stream().findFirst().map(Number::longValue);
    }
}
