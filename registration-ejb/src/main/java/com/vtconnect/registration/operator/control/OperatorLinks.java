package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.account.boundary.OpenedLink.State;
import com.vtconnect.registration.confirmation.entity.Purpose;
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
 * Mailed links by which operators choose their first password. They last as long as those of staff,
 * and whoever asks for another may still use the first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OperatorLinks {

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /** What a link leads to. */
    record Opened(long operatorId, State state) {}

    /** Gives the secret for the mail. */
    String issue(long operatorId) {
        var secret = Secrets.randomText();
        var now = clock.instant();
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO platform_operator_link (hash, operator_id, made_at, expires_at)
                        VALUES (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, Secrets.hash(secret))
                .setParameter(2, operatorId)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.plus(Purpose.SET_UP_ACCOUNT.lifetime())))
                .executeUpdate();
        return secret;
    }

    /** Empty if it is none. */
    @SuppressWarnings("unchecked")
    Optional<Opened> find(String secret) {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        "SELECT operator_id, expires_at, used_at FROM platform_operator_link WHERE hash = ?1")
                                .setParameter(1, Secrets.hash(secret == null ? "" : secret))
                                .getResultList())
                .stream()
                        .findFirst()
                        .map(
                                row ->
                                        new Opened(
                                                ((Number) row[0]).longValue(),
                                                state(
                                                        ((Timestamp) row[1]).toInstant(),
                                                        row[2] != null)));
    }

    private State state(Instant expiresAt, boolean isUsed) {
        if (isUsed) {
            return State.USED;
        }
        return clock.instant().isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** A password is chosen: every link of the operator has done what it was for. */
    void useAll(long operatorId) {
        entityManager
                .createNativeQuery(
                        "UPDATE platform_operator_link SET used_at = ?2 WHERE operator_id = ?1 AND used_at IS NULL")
                .setParameter(1, operatorId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** None of them is known any more. */
    void endAll(long operatorId) {
        entityManager
                .createNativeQuery("DELETE FROM platform_operator_link WHERE operator_id = ?1")
                .setParameter(1, operatorId)
                .executeUpdate();
    }
}
