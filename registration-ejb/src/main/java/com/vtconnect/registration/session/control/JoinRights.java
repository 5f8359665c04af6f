package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The right to come in: made on a click, good once, for a minute, for one person, one room, one
 * device. The table holds hashes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JoinRights {

    static final Duration LIFETIME = Duration.ofSeconds(60);

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    String issue(long organizationId, long careSessionId, PersonId person, byte[] device) {
        var right = Secrets.randomText();
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO care_right (hash, organization_id, care_session_id, client_id, staff_member_id,
                            device_hash, expires_at)
                        VALUES (?1, ?2, ?3, CAST(?4 AS bigint), CAST(?5 AS bigint), ?6, ?7)
                        """)
                .setParameter(1, Secrets.hash(right))
                .setParameter(2, organizationId)
                .setParameter(3, careSessionId)
                .setParameter(4, person.clientId())
                .setParameter(5, person.staffMemberId())
                .setParameter(6, device)
                .setParameter(7, Timestamp.from(clock.instant().plus(LIFETIME)))
                .executeUpdate();
        return right;
    }

    /**
     * The room it is for. Whoever shows it, it is used up; empty if it is not good for this seat.
     */
    @SuppressWarnings("unchecked")
    Optional<Long> use(String right, Seat seat) {
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        DELETE FROM care_right WHERE hash = ?1
                                        RETURNING organization_id, care_session_id, client_id, staff_member_id, device_hash,
                                            expires_at
                                        """)
                                .setParameter(1, Secrets.hash(right))
                                .getResultList();
        return rows.stream()
                .filter(row -> ((Number) row[0]).longValue() == seat.organizationId())
                .filter(row -> isSame(row[2], seat.person().clientId()))
                .filter(row -> isSame(row[3], seat.person().staffMemberId()))
                .filter(row -> Secrets.same((byte[]) row[4], seat.device()))
                .filter(row -> ((Timestamp) row[5]).toInstant().isAfter(clock.instant()))
                .map(row -> ((Number) row[1]).longValue())
                .findFirst();
    }

    void forgetExpired() {
        entityManager
                .createNativeQuery("DELETE FROM care_right WHERE expires_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private static boolean isSame(Object id, Long expected) {
        return Objects.equals(id == null ? null : ((Number) id).longValue(), expected);
    }
}
