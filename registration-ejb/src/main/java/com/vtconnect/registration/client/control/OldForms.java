package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes forms away whose "check your e-mail" page nobody looks at any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldForms implements Chore {

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    @Override
    public int doSome() {
        return entityManager
                .createQuery("DELETE FROM Registration r WHERE r.createdAt < :before")
                .setParameter("before", clock.instant().minus(Registration.KEPT))
                .executeUpdate();
    }
}
