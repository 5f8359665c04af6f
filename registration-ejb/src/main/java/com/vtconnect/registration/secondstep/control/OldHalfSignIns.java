package com.vtconnect.registration.secondstep.control;

import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes sign-ins away whose second step never came. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldHalfSignIns implements Chore {

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    @Override
    public int doSome() {
        return entityManager
                .createQuery("DELETE FROM HalfSignIn h WHERE h.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
