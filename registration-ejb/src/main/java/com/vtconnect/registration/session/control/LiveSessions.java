package com.vtconnect.registration.session.control;

import com.vtconnect.registration.client.entity.LiveCare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who is in a room at this moment. */
@ApplicationScoped
public class LiveSessions implements LiveCare {

    @PersistenceContext EntityManager entityManager;

    @Override
    public boolean isInSession(long organizationId, long clientId) {
        return (Boolean)
                entityManager
                        .createNativeQuery(
                                """
                                SELECT EXISTS (SELECT 1 FROM care_connection
                                    WHERE organization_id = ?1 AND client_id = ?2 AND care_session_id IS NOT NULL)
                                """)
                        .setParameter(1, organizationId)
                        .setParameter(2, clientId)
                        .getSingleResult();
    }
}
