package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.notification.entity.MailToSend;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * What happens to a mail in the outbox, as statements over many rows, each in a short transaction
 * of its own. A mail is claimed by one node at a time ({@code FOR UPDATE SKIP LOCKED}: nodes take
 * different rows without waiting for each other).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OutboxClaims {

    /** After this long a mail that cannot be sent is given up, visibly. */
    static final Duration GIVE_UP_AFTER = Duration.ofDays(2);

    /**
     * A mail server that refuses an address may be set up wrongly for a while; then it is believed.
     */
    static final Duration REFUSED_FOR = Duration.ofHours(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final int BATCH = 20;
    private static final int MAX_ERROR = 500;

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /** Claims what is due, 20 at most. */
    @SuppressWarnings("unchecked")
    public List<MailToSend> claim() {
        var now = clock.instant();
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        UPDATE outgoing_mail SET claimed_until = ?2, attempts = attempts + 1
                                        WHERE id IN (
                                            SELECT id FROM outgoing_mail
                                            WHERE sent_at IS NULL AND given_up_at IS NULL AND due_at <= ?1
                                              AND (claimed_until IS NULL OR claimed_until <= ?1)
                                            ORDER BY due_at LIMIT ?3
                                            FOR UPDATE SKIP LOCKED)
                                        RETURNING id, recipient, sender_name, reply_to, subject, plain_text, html,
                                            attempts, created_at, claimed_until
                                        """)
                                .setParameter(1, Timestamp.from(now))
                                .setParameter(2, Timestamp.from(now.plus(Outbox.CLAIM)))
                                .setParameter(3, BATCH)
                                .getResultList();
        return rows.stream().map(OutboxClaims::toSend).toList();
    }

    /**
     * Marks them sent and forgets their texts, since some carry a secret. What another node has
     * given up meanwhile stays so, as no mail is both.
     */
    public void markSent(List<Long> ids) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE outgoing_mail SET sent_at = ?1, claimed_until = NULL, last_error = NULL,
                            plain_text = NULL, html = NULL
                        WHERE id = ANY (string_to_array(?2, ',')::bigint[]) AND given_up_at IS NULL
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, String.join(",", ids.stream().map(String::valueOf).toList()))
                .executeUpdate();
    }

    /** Tries it again after a pause that doubles, or gives it up and forgets its texts. */
    public void markFailed(MailToSend mail, String error, boolean forGood) {
        var now = clock.instant();
        var refusedLongEnough = forGood && !now.isBefore(mail.createdAt().plus(REFUSED_FOR));
        var givenUp = refusedLongEnough || !now.isBefore(mail.createdAt().plus(GIVE_UP_AFTER));
        entityManager
                .createNativeQuery(
                        """
                        UPDATE outgoing_mail SET claimed_until = NULL, due_at = ?2, last_error = ?3,
                            given_up_at = ?4::timestamptz,
                            plain_text = CASE WHEN ?4 IS NULL THEN plain_text END,
                            html = CASE WHEN ?4 IS NULL THEN html END
                        WHERE id = ?1 AND sent_at IS NULL
                        """)
                .setParameter(1, mail.id())
                .setParameter(2, Timestamp.from(now.plus(pauseAfter(mail.attempts()))))
                .setParameter(3, error.length() > MAX_ERROR ? error.substring(0, MAX_ERROR) : error)
                .setParameter(4, givenUp ? now.toString() : null)
                .executeUpdate();
    }

    static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 12));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static MailToSend toSend(Object[] row) {
        return new MailToSend(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue(),
                ((Timestamp) row[8]).toInstant(),
                ((Timestamp) row[9]).toInstant());
    }
}
