package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.boundary.PractitionerRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How many clients each practitioner has. */
@ApplicationScoped
public class PractitionerLoad {

    /** Counted for all at once: by one after the other it takes four times as long. */
    static final String LOAD =
            """
            SELECT a.practitioner_id, count(*) AS clients
            FROM association a JOIN client c ON c.id = a.client_id
            WHERE a.organization_id = ?1 AND a.ended_at IS NULL
                AND c.organization_id = ?1 AND c.inactive_since IS NULL AND c.approval = 'APPROVED'
            GROUP BY a.practitioner_id
            """;

    @PersistenceContext EntityManager entityManager;

    /** Those who have as many active clients as they take. */
    @SuppressWarnings("unchecked")
    public Set<Long> full(long organizationId) {
        return ((List<Number>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT s.id FROM staff_member s LEFT JOIN (%s) load ON load.practitioner_id = s.id
                                        WHERE s.organization_id = ?1 AND s.capacity <= coalesce(load.clients, 0)
                                        """
                                                .formatted(LOAD))
                                .setParameter(1, organizationId)
                                .getResultList())
                .stream().map(Number::longValue).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    public List<PractitionerRow> all(long organizationId, Long wishedId) {
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT s.id, s.first_name || ' ' || s.last_name,
                                            (SELECT string_agg(d.name, E'\n' ORDER BY lower(d.name))
                                             FROM staff_department sd JOIN department d ON d.id = sd.department_id
                                             WHERE sd.staff_member_id = s.id),
                                            coalesce(load.clients, 0), s.accepts_new_clients, s.capacity
                                        FROM staff_member s LEFT JOIN (%s) load ON load.practitioner_id = s.id
                                        WHERE s.organization_id = ?1 AND s.active AND s.licensed
                                        ORDER BY s.accepts_new_clients DESC, lower(s.last_name), lower(s.first_name), s.id
                                        """
                                                .formatted(LOAD))
                                .setParameter(1, organizationId)
                                .getResultList();
        return rows.stream()
                .map(
                        row -> {
                            var id = ((Number) row[0]).longValue();
                            return new PractitionerRow(
                                    id,
                                    (String) row[1],
                                    row[2] == null
                                            ? List.of()
                                            : List.of(((String) row[2]).split("\n")),
                                    ((Number) row[3]).longValue(),
                                    (Boolean) row[4],
                                    (Integer) row[5],
                                    wishedId != null && wishedId == id);
                        })
                .toList();
    }
}
