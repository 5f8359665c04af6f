package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * Claims those who registered by themselves and have not confirmed, the oldest first, without whom
 * another node has claimed. Where there are several records of one person none is such.
 */
@ApplicationScoped
public class UnconfirmedClients {

    static final int BATCH = 50;

    private static final String CLAIM =
            """
            SELECT c.* FROM client c
            WHERE c.confirmed_at IS NULL AND c.made_by_id IS NULL AND c.merged_into_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM client o WHERE o.merged_into_id = c.id)
                AND c.registered_at < ?1 AND %s
            ORDER BY c.registered_at OFFSET ?3 LIMIT ?4 FOR UPDATE OF c SKIP LOCKED
            """;

    private static final String DUE = CLAIM.formatted("coalesce(c.registered_again_at < ?2, true)");

    private static final String NEARLY_DUE =
            CLAIM.formatted(
                    """
                    c.inactive_since IS NULL AND c.reminded_at IS NULL
                    AND greatest(c.registered_at, c.registered_again_at) >= ?2
                    AND NOT EXISTS (SELECT 1 FROM organization o
                        WHERE o.id = c.organization_id AND o.closed_at IS NOT NULL)
                    """);

    @PersistenceContext EntityManager entityManager;

    /**
     * Whose time to confirm is over.
     *
     * @param first how many to leave out
     */
    List<Client> due(Instant now, int first) {
        var before = now.minus(Standing.CONFIRM_WITHIN);
        return claim(DUE, before, before, first);
    }

    /** Whose time is over soon, and who have not been told so. */
    List<Client> nearlyDue(Instant now) {
        return claim(
                NEARLY_DUE,
                now.minus(Standing.REMIND_AFTER),
                now.minus(Standing.CONFIRM_WITHIN),
                0);
    }

    @SuppressWarnings("unchecked")
    private List<Client> claim(String sql, Instant registeredBefore, Instant due, int first) {
        return entityManager
                .createNativeQuery(sql, Client.class)
                .setParameter(1, Timestamp.from(registeredBefore))
                .setParameter(2, Timestamp.from(due))
                .setParameter(3, first)
                .setParameter(4, BATCH)
                .getResultList();
    }
}
