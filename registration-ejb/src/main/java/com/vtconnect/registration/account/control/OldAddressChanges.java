package com.vtconnect.registration.account.control;

import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Takes changes of addresses away that are done or came to nothing; a day late, so that nobody's
 * step is cut off who takes it at the last moment.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldAddressChanges implements Chore {

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    @Override
    public int doSome() {
        var kept = Purpose.CHANGE_ADDRESS.lifetime().plus(Duration.ofDays(1));
        return entityManager
                .createQuery("DELETE FROM AddressChange c WHERE c.askedAt < :before")
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }
}
