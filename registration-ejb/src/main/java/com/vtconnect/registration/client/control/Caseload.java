package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.boundary.ClientsLeft;
import com.vtconnect.registration.client.boundary.ClientsLeft.ClientLeft;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.staff.entity.PractitionerDuties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clients whom it concerns when a practitioner leaves: everybody associated, and everybody
 * whose wish for this practitioner is still open.
 */
@ApplicationScoped
public class Caseload implements PractitionerDuties {

    private static final int LARGEST_PAGE = 100;

    private static final String CONCERNED =
            """
            c.organization_id = ?1 AND c.id IN (
                SELECT client_id FROM association WHERE practitioner_id = ?2 AND ended_at IS NULL
                UNION
                SELECT id FROM client WHERE requested_practitioner_id = ?2
                    AND (approval = 'PENDING' OR confirmed_at IS NULL))
            """;

    /** Taken in and with no other practitioner who is there, or pending and asking for this one. */
    private static final String LEFT =
            CONCERNED
                    + """
                    AND c.inactive_since IS NULL
                    AND (c.approval = 'PENDING' AND c.requested_practitioner_id = ?2
                        OR c.approval = 'APPROVED'
                        AND EXISTS (SELECT 1 FROM association a
                                    WHERE a.client_id = c.id AND a.practitioner_id = ?2 AND a.ended_at IS NULL)
                        AND NOT EXISTS (SELECT 1 FROM association a
                                        JOIN staff_member s ON s.id = a.practitioner_id AND s.active AND s.licensed
                                        WHERE a.client_id = c.id AND a.practitioner_id <> ?2 AND a.ended_at IS NULL))
                    """;

    @PersistenceContext EntityManager entityManager;

    @Override
    public boolean has(long organizationId, long practitionerId) {
        return (Boolean)
                query(
                                "SELECT EXISTS (SELECT 1 FROM client c WHERE " + CONCERNED + ")",
                                organizationId,
                                practitionerId)
                        .getSingleResult();
    }

    /** By last name. */
    @SuppressWarnings("unchecked")
    public ClientsLeft left(long organizationId, long practitionerId, int first, int size) {
        var rows =
                (List<Object[]>)
                        query(
                                        """
                                        SELECT c.id, c.first_name || ' ' || c.last_name, c.approval = 'PENDING',
                                            c.confirmed_at IS NOT NULL
                                        FROM client c WHERE %s
                                        ORDER BY c.last_name_lower, c.first_name_lower, c.id
                                        """
                                                .formatted(LEFT),
                                        organizationId,
                                        practitionerId)
                                .setFirstResult(Math.max(0, first))
                                .setMaxResults(Math.min(LARGEST_PAGE, size))
                                .getResultList();
        return new ClientsLeft(
                rows.stream()
                        .map(
                                row ->
                                        new ClientLeft(
                                                ((Number) row[0]).longValue(),
                                                (String) row[1],
                                                (Boolean) row[2],
                                                (Boolean) row[3]))
                        .toList(),
                countLeft(organizationId, practitionerId));
    }

    public int countLeft(long organizationId, long practitionerId) {
        return count("SELECT count(*) FROM client c WHERE " + LEFT, organizationId, practitionerId);
    }

    /** How many are active and have another practitioner as well. */
    public int shared(long organizationId, long practitionerId) {
        return count(
                """
                SELECT count(*) FROM client c
                WHERE %s AND c.inactive_since IS NULL AND c.approval = 'APPROVED' AND NOT (%s)
                """
                        .formatted(CONCERNED, LEFT),
                organizationId,
                practitionerId);
    }

    private int count(String sql, long organizationId, long practitionerId) {
        return ((Number) query(sql, organizationId, practitionerId).getSingleResult()).intValue();
    }

    Set<Long> left(long organizationId, long practitionerId) {
        return ids("SELECT c.id FROM client c WHERE " + LEFT, organizationId, practitionerId);
    }

    Set<Long> concerned(long organizationId, long practitionerId) {
        return ids("SELECT c.id FROM client c WHERE " + CONCERNED, organizationId, practitionerId);
    }

    /** Locks everybody concerned, in one order, and reads them. */
    List<Client> lock(long organizationId, long practitionerId) {
        var ids =
                ids(
                        "SELECT c.id FROM client c WHERE "
                                + CONCERNED
                                + " ORDER BY c.id FOR UPDATE OF c",
                        organizationId,
                        practitionerId);
        return ids.isEmpty() ? List.of() : read(organizationId, ids);
    }

    private List<Client> read(long organizationId, Collection<Long> ids) {
        return entityManager
                .createQuery(
                        """
                        SELECT DISTINCT c FROM Client c LEFT JOIN FETCH c.associations
                        WHERE c.organizationId = :organization AND c.id IN :ids ORDER BY c.id
                        """,
                        Client.class)
                .setParameter("organization", organizationId)
                .setParameter("ids", ids)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Set<Long> ids(String sql, long organizationId, long practitionerId) {
        return ((List<Number>) query(sql, organizationId, practitionerId).getResultList())
                .stream().map(Number::longValue).collect(Collectors.toCollection(HashSet::new));
    }

    private Query query(String sql, long organizationId, long practitionerId) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, organizationId)
                .setParameter(2, practitionerId);
    }
}
