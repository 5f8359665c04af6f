package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.Figures.Caseload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How many clients the practitioners have, in one statement, however many there are. */
@ApplicationScoped
public class Caseloads {

    @PersistenceContext EntityManager entityManager;

    @SuppressWarnings("unchecked")
    public List<Caseload> of(Caller.Staff caller) {
        var within =
                caller.reachesEveryDepartment()
                        ? "TRUE"
                        : """
                          EXISTS (SELECT 1 FROM staff_department d
                              WHERE d.staff_member_id = s.id AND d.department_id = ANY (?2::bigint[]))
                          """;
        var query =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT s.first_name || ' ' || s.last_name, coalesce(n.clients, 0) AS clients, s.accepts_new_clients
                                FROM staff_member s
                                LEFT JOIN (%s) n ON n.practitioner_id = s.id
                                WHERE s.organization_id = ?1 AND s.active AND s.licensed AND %s
                                ORDER BY clients DESC, lower(s.last_name), lower(s.first_name), s.id
                                """
                                        .formatted(PractitionerLoad.LOAD, within))
                        .setParameter(1, caller.organizationId());
        if (!caller.reachesEveryDepartment()) {
            query.setParameter(2, Reach.departments(caller));
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(
                                row ->
                                        new Caseload(
                                                (String) row[0],
                                                ((Number) row[1]).intValue(),
                                                (Boolean) row[2]))
                        .toList();
    }
}
