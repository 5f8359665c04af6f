package com.vtconnect.registration.confirmation.control;

import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes links away that have been out of time for long. Until then a click on one still says what
 * became of it; afterwards it is unknown.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldTokens implements Chore {

    private static final int BATCH = 500;

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /** In days, from the end of a link's validity, used or not. */
    @Inject
    @ConfigProperty(name = "registration.keep.links", defaultValue = "30")
    int keep;

    /** Deletes 500 at most; gives how many. */
    @Override
    public int doSome() {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM token WHERE id IN (
                            SELECT id FROM token WHERE expires_at < ?1 ORDER BY expires_at LIMIT ?2
                            FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter(
                        1,
                        Timestamp.from(clock.instant().minus(Duration.ofDays(Math.max(0, keep)))))
                .setParameter(2, BATCH)
                .executeUpdate();
    }
}
