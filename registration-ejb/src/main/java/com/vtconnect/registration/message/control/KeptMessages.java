package com.vtconnect.registration.message.control;

import com.vtconnect.registration.client.entity.CareRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * What was written to or by a client belongs to the record, whoever has deleted it for themselves.
 */
@ApplicationScoped
public class KeptMessages implements CareRecords {

    @PersistenceContext EntityManager entityManager;

    @Override
    public boolean has(long organizationId, long clientId) {
        return (Boolean)
                entityManager
                        .createNativeQuery(
                                """
                                SELECT EXISTS (SELECT 1 FROM conversation_side
                                               WHERE organization_id = ?1 AND client_id = ?2)
                                """)
                        .setParameter(1, organizationId)
                        .setParameter(2, clientId)
                        .getSingleResult();
    }
}
