package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.SignInSession;
import com.vtconnect.registration.account.boundary.OwnSessions.Session;
import com.vtconnect.registration.account.entity.Device;
import com.vtconnect.registration.operator.boundary.SignedInOperator;
import com.vtconnect.registration.operator.entity.Operator;
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
@Transactional(Transactional.TxType.MANDATORY)
public class OperatorSessions {

    @PersistenceContext EntityManager entityManager;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /** Signs the operator in. Takes those away that have ended. */
    public SignedInOperator open(Operator operator) {
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
                            (hash, operator_id, created_at, last_seen_at, proved_at, expires_at, network, browser)
                        VALUES (?1, ?2, ?3, ?3, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, Secrets.hash(secret))
                .setParameter(2, operator.id())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.plus(SignInSession.LONGEST)))
                .setParameter(5, currentCaller.network())
                .setParameter(6, currentCaller.browser())
                .executeUpdate();
        return new SignedInOperator(
                operator.asCaller(), null, secret, now.plus(SignInSession.STAFF_IDLE));
    }

    /** Empty if there is none with this secret, it has timed out or its owner is no operator. */
    @SuppressWarnings("unchecked")
    public Optional<SignedInOperator> resume(String secret) {
        var now = clock.instant();
        var found =
                ((List<Object[]>)
                                entityManager
                                        .createNativeQuery(
                                                """
                                                SELECT s.id, o.id, o.first_name || ' ' || o.last_name, s.expires_at
                                                FROM platform_operator_session s JOIN platform_operator o ON o.id = s.operator_id
                                                WHERE s.hash = ?1 AND o.inactive_since IS NULL
                                                  AND s.expires_at > ?2 AND s.last_seen_at > ?3
                                                """)
                                        .setParameter(1, Secrets.hash(secret))
                                        .setParameter(2, Timestamp.from(now))
                                        .setParameter(3, idleSince(now))
                                        .getResultList())
                        .stream().findFirst();
        found.ifPresent(row -> seen(number(row[0]), now));
        return found.map(
                row ->
                        new SignedInOperator(
                                new Caller.Operator(number(row[1]), (String) row[2]),
                                number(row[0]),
                                null,
                                earlier(
                                        now.plus(SignInSession.STAFF_IDLE),
                                        ((Timestamp) row[3]).toInstant())));
    }

    private static Timestamp idleSince(Instant now) {
        return Timestamp.from(now.minus(SignInSession.STAFF_IDLE));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Written once a minute at most. */
    private void seen(long id, Instant now) {
        entityManager
                .createNativeQuery(
                        "UPDATE platform_operator_session SET last_seen_at = ?2 WHERE id = ?1 AND last_seen_at < ?3")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(SignInSession.SEEN_GRANULARITY)))
                .executeUpdate();
    }

    /** Those of the caller that stand: the one that asks first, then the last used first. */
    @SuppressWarnings("unchecked")
    public List<Session> ofCaller() {
        var now = clock.instant();
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT id, browser, network, created_at, last_seen_at FROM platform_operator_session
                                        WHERE operator_id = ?1 AND expires_at > ?2 AND last_seen_at > ?3
                                        ORDER BY id = ?4 DESC, last_seen_at DESC, id DESC
                                        """)
                                .setParameter(1, currentCaller.operator().id())
                                .setParameter(2, Timestamp.from(now))
                                .setParameter(3, idleSince(now))
                                .setParameter(4, currentCaller.session())
                                .getResultList())
                .stream()
                        .map(
                                row ->
                                        new Session(
                                                number(row[0]),
                                                number(row[0]) == currentCaller.session(),
                                                Device.of((String) row[1]),
                                                (String) row[2],
                                                ((Timestamp) row[3]).toInstant(),
                                                ((Timestamp) row[4]).toInstant()))
                        .toList();
    }

    /** Whether the caller has proved lately, in this session, who they are. */
    public boolean isProved() {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM platform_operator_session WHERE id = ?1 AND operator_id = ?2 AND proved_at > ?3")
                .setParameter(1, currentCaller.session())
                .setParameter(2, currentCaller.operator().id())
                .setParameter(3, Timestamp.from(clock.instant().minus(SignInSession.PROOF_COUNTS)))
                .getResultList()
                .isEmpty();
    }

    public void prove() {
        entityManager
                .createNativeQuery(
                        "UPDATE platform_operator_session SET proved_at = ?3 WHERE id = ?1 AND operator_id = ?2")
                .setParameter(1, currentCaller.session())
                .setParameter(2, currentCaller.operator().id())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Says whether it was one of the caller's. */
    public boolean endOfCaller(long id) {
        return entityManager
                        .createNativeQuery(
                                "DELETE FROM platform_operator_session WHERE id = ?1 AND operator_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, currentCaller.operator().id())
                        .executeUpdate()
                > 0;
    }

    /** All of the caller's but the one that asks; says whether there were any. */
    public boolean endOthersOfCaller() {
        return entityManager
                        .createNativeQuery(
                                "DELETE FROM platform_operator_session WHERE id <> ?1 AND operator_id = ?2")
                        .setParameter(1, currentCaller.session())
                        .setParameter(2, currentCaller.operator().id())
                        .executeUpdate()
                > 0;
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
