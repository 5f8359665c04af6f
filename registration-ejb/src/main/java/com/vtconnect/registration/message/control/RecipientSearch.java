package com.vtconnect.registration.message.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.message.boundary.RecipientRow;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Finds whom one may write to, by name: the {@link WritingRule} as one statement. */
@ApplicationScoped
public class RecipientSearch {

    /** As many as one looks through; whoever is not among them is searched for. */
    public static final int MOST = 30;

    private static final String COLLEAGUES =
            """
            SELECT FALSE AS is_client, s.id, s.first_name, s.last_name, s.email FROM staff_member s
            WHERE s.organization_id = ?1 AND s.active AND s.id <> ?2
            """;

    /** Those who come first alone: of a large practice all would be too many to put in order. */
    private static final String CLIENTS =
            """
            UNION ALL
            SELECT TRUE, c.id, c.first_name, c.last_name, c.email FROM client c JOIN (
                SELECT c.id FROM client c
                WHERE c.organization_id = ?1 AND c.confirmed_at IS NOT NULL AND c.inactive_since IS NULL
                  AND c.approval <> 'DECLINED'
                  AND (%s OR c.id IN (
                      SELECT a.client_id FROM association a JOIN staff_member p ON p.id = a.practitioner_id
                      WHERE a.practitioner_id = ?2 AND a.ended_at IS NULL AND p.licensed))
                  AND c.first_name_lower || ' ' || c.last_name_lower || ' ' || c.first_name_lower LIKE ?3
                ORDER BY c.last_name_lower, c.first_name_lower, c.id LIMIT %d) first ON first.id = c.id
            """;

    private static final String IS_OWN =
            """
            (s.licensed AND EXISTS (SELECT 1 FROM association a
                WHERE a.client_id = ?2 AND a.practitioner_id = s.id AND a.ended_at IS NULL))
            """;

    private static final String OF_CLIENT =
            """
            SELECT FALSE AS is_client, s.id, s.first_name, s.last_name, NULL AS email, %1$s AS is_own FROM staff_member s
            WHERE s.organization_id = ?1 AND s.active
              AND EXISTS (SELECT 1 FROM client c WHERE c.id = ?2 AND c.inactive_since IS NULL
                  AND c.confirmed_at IS NOT NULL AND c.approval <> 'DECLINED')
              AND (%1$s OR EXISTS (SELECT 1 FROM staff_role r
                      WHERE r.staff_member_id = s.id AND r.role = 'ORGANIZATIONAL_ADMINISTRATOR'))
            """
                    .formatted(IS_OWN);

    private static final String BY_NAME = "lower(p.last_name), lower(p.first_name), p.id";

    @PersistenceContext EntityManager entityManager;

    /** By last name, 30 at most. */
    public List<RecipientRow> find(Caller.Staff caller, String search) {
        var reached = caller.has(Permission.SEE_CLIENTS) ? Reach.condition(caller, 4) : "FALSE";
        var isPartial = caller.has(Permission.SEE_CLIENTS) && !caller.reachesEveryDepartment();
        var query =
                query(
                                COLLEAGUES + CLIENTS.formatted(reached, MOST),
                                BY_NAME,
                                caller.organizationId(),
                                caller.id(),
                                search)
                        .setMaxResults(MOST);
        if (isPartial) {
            query.setParameter(4, Reach.departments(caller));
        }
        return rows(query);
    }

    /** The own practitioners, then the administrators: all of them, since they are few. */
    public List<RecipientRow> find(Caller.Client caller, String search) {
        return rows(
                query(
                        OF_CLIENT,
                        "p.is_own DESC, " + BY_NAME,
                        caller.organizationId(),
                        caller.id(),
                        search));
    }

    private Query query(
            String people, String order, long organizationId, long ownId, String search) {
        return entityManager
                .createNativeQuery(
                        "SELECT * FROM (%s) p WHERE %s ORDER BY %s"
                                .formatted(people, named("p", "?3"), order))
                .setParameter(1, organizationId)
                .setParameter(2, ownId)
                .setParameter(3, SearchText.pattern(search == null ? "" : search));
    }

    @SuppressWarnings("unchecked")
    private static List<RecipientRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(RecipientSearch::row).toList();
    }

    /** The condition that the name of {@code person} matches, in either order. */
    static String named(String person, String parameter) {
        return "(lower(%1$s.first_name || ' ' || %1$s.last_name) LIKE %2$s OR lower(%1$s.last_name || ' ' || %1$s.first_name) LIKE %2$s)"
                .formatted(person, parameter);
    }

    private static RecipientRow row(Object[] row) {
        var id = ((Number) row[1]).longValue();
        return new RecipientRow(
                (Boolean) row[0] ? PersonId.client(id) : PersonId.practitioner(id),
                row[2] + " " + row[3],
                (String) row[4]);
    }
}
