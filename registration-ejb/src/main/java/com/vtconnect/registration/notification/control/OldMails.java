package com.vtconnect.registration.notification.control;

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

/** Takes mails out of the journal whose time is over, sent and given up alike. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldMails implements Chore {

    static final int BATCH = 500;

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /** In days. */
    @Inject
    @ConfigProperty(name = "registration.keep.mails", defaultValue = "90")
    int keep;

    /**
     * Deletes 500 at most; gives how many. Looks at the oldest alone, which need no index of their
     * own: ids are given in the order of time, and every mail is sent or given up within days.
     */
    @Override
    public int doSome() {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM outgoing_mail WHERE id IN (
                            SELECT id FROM outgoing_mail
                            WHERE id <= (SELECT max(id) FROM (SELECT id FROM outgoing_mail ORDER BY id LIMIT ?2) oldest)
                              AND coalesce(sent_at, given_up_at) < ?1
                            FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter(
                        1,
                        Timestamp.from(clock.instant().minus(Duration.ofDays(Math.max(0, keep)))))
                .setParameter(2, BATCH)
                .executeUpdate();
    }
}
