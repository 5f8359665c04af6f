package com.vtconnect.registration.session.control;

import com.vtconnect.registration.organization.control.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;

/** Writes down what people in a session write to each other, where the practice says so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeptChat {

    @PersistenceContext EntityManager entityManager;
    @Inject Organizations organizations;

    /** Says whether it is kept. */
    boolean keep(Seat from, long careSessionId, String text, Instant now) {
        if (!organizations.get(from.organizationId()).keepsChat()) {
            return false;
        }
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO care_chat_message (id, organization_id, care_session_id, client_id, staff_member_id,
                            said_at, text)
                        VALUES (nextval('entity_seq'), ?1, ?2, CAST(?3 AS bigint), CAST(?4 AS bigint), ?5, ?6)
                        """)
                .setParameter(1, from.organizationId())
                .setParameter(2, careSessionId)
                .setParameter(3, from.person().clientId())
                .setParameter(4, from.person().staffMemberId())
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, text)
                .executeUpdate();
        return true;
    }
}
