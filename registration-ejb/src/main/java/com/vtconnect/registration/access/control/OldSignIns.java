package com.vtconnect.registration.access.control;

import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Takes sign-in sessions away that have run out, and counts of attempts that count no more. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldSignIns implements Chore {

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    @Override
    public int doSome() {
        var now = clock.instant();
        return entityManager
                        .createQuery("DELETE FROM SignInSession s WHERE s.expiresAt < :now")
                        .setParameter("now", now)
                        .executeUpdate()
                + entityManager
                        .createNativeQuery("DELETE FROM attempt_count WHERE since < ?1")
                        .setParameter(1, Timestamp.from(now.minus(Duration.ofDays(1))))
                        .executeUpdate();
    }
}
