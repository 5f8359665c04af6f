package com.vtconnect.registration.client.control;

import static java.util.stream.Collectors.joining;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.PossibleDuplicate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds records that may be of one person: the same name and date of birth, the same mailbox, the
 * same postal address. Only among those whom the caller reaches.
 */
@ApplicationScoped
public class Duplicates {

    private static final int MOST_SHOWN = 10;

    private static final String SAME_PERSON =
            "(o.date_of_birth = c.date_of_birth AND lower(o.last_name) = lower(c.last_name)"
                    + " AND lower(o.first_name) = lower(c.first_name))";
    private static final String SAME_MAILBOX =
            "(regexp_replace(o.email, '\\+[^@]*@', '@') = regexp_replace(c.email, '\\+[^@]*@', '@'))";
    private static final String SAME_ADDRESS = "(lower(o.address) = lower(c.address))";

    private static final List<String> SAME = List.of(SAME_PERSON, SAME_MAILBOX, SAME_ADDRESS);

    /** One statement for each likeness has its index; one with OR would read the whole practice. */
    private static final String TWINS =
            "SELECT o.id FROM client o WHERE o.organization_id = c.organization_id AND o.id <> c.id AND %s";

    @PersistenceContext EntityManager entityManager;

    /**
     * @param hasMore whether there are more than these
     */
    public record Likeliest(List<PossibleDuplicate> rows, boolean hasMore) {}

    /** The 10 that are most alike; of those equally alike, the ones that were registered last. */
    @SuppressWarnings("unchecked")
    public Likeliest of(Caller.Staff caller, long clientId) {
        var query =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT o.id, o.first_name || ' ' || o.last_name, o.email, o.date_of_birth,
                                    %s, %s, coalesce(%s, false)
                                FROM client c JOIN LATERAL (%s) twin ON true JOIN client o ON o.id = twin.id
                                WHERE c.id = ?1 AND c.organization_id = ?3 AND %s
                                ORDER BY 5 DESC, 6 DESC, o.registered_at DESC, o.id LIMIT %d
                                """
                                        .formatted(
                                                SAME_PERSON,
                                                SAME_MAILBOX,
                                                SAME_ADDRESS,
                                                twins().collect(joining(" UNION ")),
                                                Reach.condition(caller, 2, "o"),
                                                MOST_SHOWN + 1))
                        .setParameter(1, clientId)
                        .setParameter(3, caller.organizationId());
        if (!caller.reachesEveryDepartment()) {
            query.setParameter(2, Reach.departments(caller));
        }
        var rows = (List<Object[]>) query.getResultList();
        return new Likeliest(
                rows.stream().limit(MOST_SHOWN).map(Duplicates::row).toList(),
                rows.size() > MOST_SHOWN);
    }

    /**
     * Whether {@code client c} has one, as a condition in SQL.
     *
     * @param departments see {@link Reach#condition}
     */
    static String condition(Caller.Staff caller, int departments) {
        var isReached = " AND " + Reach.condition(caller, departments, "o");
        return twins().map(twins -> "EXISTS (" + twins + isReached + ")")
                .collect(joining(" OR ", "(", ")"));
    }

    private static Stream<String> twins() {
        return SAME.stream().map(TWINS::formatted);
    }

    private static PossibleDuplicate row(Object[] row) {
        return new PossibleDuplicate(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ((Date) row[3]).toLocalDate(),
                (Boolean) row[4],
                (Boolean) row[5],
                (Boolean) row[6]);
    }
}
