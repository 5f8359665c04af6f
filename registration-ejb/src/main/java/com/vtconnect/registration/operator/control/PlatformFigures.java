package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.operator.boundary.PlatformState.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** What the database knows of the platform's health. */
@ApplicationScoped
@Transactional
public class PlatformFigures {

    private static final Duration LATELY = Duration.ofDays(7);

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    public String schema() {
        return (String)
                entityManager
                        .createNativeQuery(
                                "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC LIMIT 1")
                        .getSingleResult();
    }

    public long millisForAnAnswer() {
        var before = System.nanoTime();
        entityManager.createNativeQuery("SELECT 1").getSingleResult();
        return Duration.ofNanos(System.nanoTime() - before).toMillis();
    }

    public Outbox outbox() {
        var now = clock.instant();
        var row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT count(*) FILTER (WHERE due_at <= ?1), min(due_at) FILTER (WHERE due_at <= ?1),
                                            count(*) FILTER (WHERE last_error IS NOT NULL),
                                            (SELECT count(*) FROM outgoing_mail
                                                WHERE sent_at IS NULL AND last_error IS NOT NULL AND given_up_at > ?2)
                                        FROM outgoing_mail WHERE sent_at IS NULL AND given_up_at IS NULL
                                        """)
                                .setParameter(1, Timestamp.from(now))
                                .setParameter(2, Timestamp.from(now.minus(LATELY)))
                                .getSingleResult();
        return new Outbox(
                ((Number) row[0]).longValue(),
                row[1] == null ? null : ((Timestamp) row[1]).toInstant(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }
}
