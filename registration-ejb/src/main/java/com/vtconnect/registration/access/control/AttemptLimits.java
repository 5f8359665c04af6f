package com.vtconnect.registration.access.control;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts attempts over all nodes and tells who must wait. What is counted by (an address, a
 * network, an account) is kept only as a hash. A try during a wait is refused and not counted, so
 * waiting always helps.
 */
@ApplicationScoped
public class AttemptLimits {

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "registration.limits.scale", defaultValue = "1")
    int scale;

    /**
     * Counts one try, in a transaction of its own: a try that fails afterwards still counts.
     *
     * @throws TooManyAttempts if one must wait; then nothing is counted
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(Limit limit, Object... by) {
        countHere(limit, by);
    }

    /**
     * Like {@link #count}, but in the caller's transaction, for what is counted only if it
     * succeeds.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void countHere(Limit limit, Object... by) {
        if (!admitsHere(limit, by)) {
            throw new TooManyAttempts(remaining(key(limit, by), clock.instant()));
        }
    }

    /**
     * Like {@link #countHere}, for what is left undone in silence.
     *
     * @return false if one must wait; then nothing is counted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean admitsHere(Limit limit, Object... by) {
        var key = key(limit, by);
        var now = clock.instant();
        var rows =
                entityManager
                        .createNativeQuery(
                                """
                                INSERT INTO attempt_count AS a (key, count, since) VALUES (?1, 1, ?2)
                                ON CONFLICT (key) DO UPDATE SET
                                    count = CASE WHEN a.since < ?3 THEN 1 ELSE a.count + 1 END,
                                    since = CASE WHEN a.since < ?3 THEN ?2 ELSE a.since END,
                                    blocked_until = NULL
                                WHERE a.blocked_until IS NULL OR a.blocked_until <= ?2
                                RETURNING count
                                """)
                        .setParameter(1, key)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, Timestamp.from(now.minus(limit.window())))
                        .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        var wait = limit.waitAfter(((Number) rows.get(0)).intValue(), scale);
        if (!wait.isZero()) {
            entityManager
                    .createNativeQuery("UPDATE attempt_count SET blocked_until = ?2 WHERE key = ?1")
                    .setParameter(1, key)
                    .setParameter(2, Timestamp.from(now.plus(wait)))
                    .executeUpdate();
        }
        return true;
    }

    /** Takes one try back that turned out well, where many people share what is counted by. */
    @Transactional
    public void giveBack(Limit limit, Object... by) {
        entityManager
                .createNativeQuery(
                        "UPDATE attempt_count SET count = greatest(count - 1, 0) WHERE key = ?1")
                .setParameter(1, key(limit, by))
                .executeUpdate();
    }

    /** Begins anew, after a success that proves the rightful owner. */
    @Transactional
    public void forget(Limit limit, Object... by) {
        entityManager
                .createNativeQuery("DELETE FROM attempt_count WHERE key = ?1")
                .setParameter(1, key(limit, by))
                .executeUpdate();
    }

    private Duration remaining(byte[] key, Instant now) {
        var until =
                (Timestamp)
                        entityManager
                                .createNativeQuery(
                                        "SELECT blocked_until FROM attempt_count WHERE key = ?1")
                                .setParameter(1, key)
                                .getSingleResult();
        var left = until == null ? Duration.ZERO : Duration.between(now, until.toInstant());
        return left.toSeconds() < 1 ? Duration.ofSeconds(1) : left;
    }

    private static byte[] key(Limit limit, Object... by) {
        var text = new StringBuilder(limit.name());
        for (var part : by) {
            text.append('\0').append(part);
        }
        return Secrets.hash(text.toString());
    }
}
