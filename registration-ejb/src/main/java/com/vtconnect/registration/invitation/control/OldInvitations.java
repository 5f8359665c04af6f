package com.vtconnect.registration.invitation.control;

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

/** Forgets whom a practice has invited, as soon as the mail journal forgets it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldInvitations implements Chore {

    private static final int BATCH = 500;

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /** In days. */
    @Inject
    @ConfigProperty(name = "registration.keep.mails", defaultValue = "90")
    int keep;

    @Transactional(Transactional.TxType.SUPPORTS)
    public int keptDays() {
        return Math.max(0, keep);
    }

    @Override
    public int doSome() {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM invitation WHERE id IN (
                            SELECT id FROM invitation WHERE sent_at < ?1 ORDER BY sent_at LIMIT ?2 FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter(
                        1,
                        Timestamp.from(clock.instant().minus(Duration.ofDays(Math.max(0, keep)))))
                .setParameter(2, BATCH)
                .executeUpdate();
    }
}
