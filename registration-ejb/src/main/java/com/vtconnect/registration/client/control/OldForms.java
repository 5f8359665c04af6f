package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/** Takes forms away whose "check your e-mail" page nobody looks at any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldForms implements Chore {

    private static final int BATCH = 500;

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /** Deletes 500 at most; gives how many. */
    @Override
    public int doSome() {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM registration WHERE id IN (
                            SELECT id FROM registration WHERE created_at < ?1 ORDER BY created_at LIMIT ?2
                            FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter(1, Timestamp.from(clock.instant().minus(Registration.KEPT)))
                .setParameter(2, BATCH)
                .executeUpdate();
    }
}
