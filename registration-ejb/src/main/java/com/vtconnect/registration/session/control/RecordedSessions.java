package com.vtconnect.registration.session.control;

import com.vtconnect.registration.client.entity.CareRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Sessions that were held, or a room was opened for, keep their clients' records. */
@ApplicationScoped
public class RecordedSessions implements CareRecords {

    @PersistenceContext EntityManager entityManager;

    @Override
    public boolean has(long organizationId, long clientId) {
        return (Boolean)
                entityManager
                        .createNativeQuery(
                                """
                                SELECT EXISTS (SELECT 1 FROM care_participant
                                               WHERE organization_id = ?1 AND client_id = ?2)
                                    OR EXISTS (SELECT 1 FROM care_stay
                                               WHERE organization_id = ?1 AND client_id = ?2)
                                """)
                        .setParameter(1, organizationId)
                        .setParameter(2, clientId)
                        .getSingleResult();
    }
}
