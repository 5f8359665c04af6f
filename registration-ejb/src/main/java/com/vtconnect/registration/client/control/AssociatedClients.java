package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A practitioner's clients. */
@ApplicationScoped
public class AssociatedClients {

    @PersistenceContext EntityManager entityManager;

    /** Active ones, by last name. */
    public List<Client> of(StaffMember practitioner) {
        return entityManager
                .createQuery(
                        """
                        SELECT DISTINCT c FROM Client c JOIN FETCH c.associations a
                        WHERE c.organizationId = :organization AND c.standing.inactiveSince IS NULL
                          AND EXISTS (SELECT 1 FROM Association own WHERE own.client = c
                              AND own.practitionerId = :practitioner AND own.endedAt IS NULL)
                        ORDER BY c.person.lastName, c.person.firstName, c.id
                        """,
                        Client.class)
                .setParameter("organization", practitioner.organizationId())
                .setParameter("practitioner", practitioner.id())
                .getResultList();
    }
}
