package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.SignInSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The signed-in browsers of operators, in a table apart from everybody else's: no mistake there
 * makes a member of staff an operator, or the other way round. They last as long as those of staff.
 */
@ApplicationScoped
@Transactional
public class OperatorSessions {

    @PersistenceContext EntityManager entityManager;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    public record Alive(long operatorId, Instant endsAt) {}

    /** Gives the secret for the cookie. Takes those away that have ended. */
    public String open(long operatorId) {
        var secret = Secrets.randomText();
        var now = clock.instant();
        entityManager
                .createNativeQuery("DELETE FROM platform_operator_session WHERE expires_at < ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO platform_operator_session
                            (hash, operator_id, created_at, last_seen_at, expires_at, network, browser)
                        VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, Secrets.hash(secret))
                .setParameter(2, operatorId)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.plus(SignInSession.LONGEST)))
                .setParameter(5, currentCaller.network())
                .setParameter(6, currentCaller.browser())
                .executeUpdate();
        return secret;
    }

    /** Empty if there is none with this secret or it has timed out. */
    @SuppressWarnings("unchecked")
    public Optional<Alive> findAlive(String secret) {
        var now = clock.instant();
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT operator_id, last_seen_at, expires_at FROM platform_operator_session
                                        WHERE hash = ?1 AND expires_at > ?2 AND last_seen_at > ?3
                                        """)
                                .setParameter(1, Secrets.hash(secret))
                                .setParameter(2, Timestamp.from(now))
                                .setParameter(
                                        3, Timestamp.from(now.minus(SignInSession.STAFF_IDLE)))
                                .getResultList())
                .stream()
                        .findFirst()
                        .map(
                                row ->
                                        new Alive(
                                                ((Number) row[0]).longValue(),
                                                earlier(
                                                        now.plus(SignInSession.STAFF_IDLE),
                                                        ((Timestamp) row[2]).toInstant())));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Somebody asked for something; written once a minute at most. */
    public void seen(String secret) {
        var now = clock.instant();
        entityManager
                .createNativeQuery(
                        "UPDATE platform_operator_session SET last_seen_at = ?2 WHERE hash = ?1 AND last_seen_at < ?3")
                .setParameter(1, Secrets.hash(secret))
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(SignInSession.SEEN_GRANULARITY)))
                .executeUpdate();
    }

    public void end(String secret) {
        entityManager
                .createNativeQuery("DELETE FROM platform_operator_session WHERE hash = ?1")
                .setParameter(1, Secrets.hash(secret))
                .executeUpdate();
    }

    public void endAll(long operatorId) {
        entityManager
                .createNativeQuery("DELETE FROM platform_operator_session WHERE operator_id = ?1")
                .setParameter(1, operatorId)
                .executeUpdate();
    }
}
