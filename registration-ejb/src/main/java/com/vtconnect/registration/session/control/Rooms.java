package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.entity.CareSession;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.session.entity.Stay;
import com.vtconnect.registration.value.control.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Open rooms, whom they are for, and the stays in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rooms {

    @PersistenceContext EntityManager entityManager;

    /** The practitioner's open room, made if there is none; two clicks make one. */
    CareSession open(long organizationId, long practitionerId, Instant now) {
        entityManager
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('care room', ?1))) AS locked")
                .setParameter(1, practitionerId)
                .getSingleResult();
        return findOpen(organizationId, practitionerId)
                .orElseGet(
                        () -> {
                            var session = new CareSession(organizationId, practitionerId, now);
                            entityManager.persist(session);
                            return session;
                        });
    }

    Optional<CareSession> findOpen(long organizationId, long practitionerId) {
        return findOpen(organizationId, List.of(practitionerId)).stream().findFirst();
    }

    List<CareSession> findOpen(long organizationId, List<Long> practitionerIds) {
        if (practitionerIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        """
                        SELECT s FROM CareSession s WHERE s.organizationId = :organization
                            AND s.practitionerId IN :practitioners AND s.endedAt IS NULL
                        """,
                        CareSession.class)
                .setParameter("organization", organizationId)
                .setParameter("practitioners", practitionerIds)
                .getResultList();
    }

    Optional<CareSession> find(long organizationId, long id) {
        return Optional.ofNullable(entityManager.find(CareSession.class, id))
                .filter(one -> one.organizationId() == organizationId);
    }

    /** Locked, so that coming in and ending come one after the other. Empty if it is over. */
    Optional<CareSession> findOpenForChange(long organizationId, long id) {
        return Optional.ofNullable(
                        entityManager.find(CareSession.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.organizationId() == organizationId && one.isOpen());
    }

    /** Every open room that was opened before a moment, of any organization. */
    List<CareSession> openedBefore(Instant moment) {
        return entityManager
                .createQuery(
                        "SELECT s FROM CareSession s WHERE s.endedAt IS NULL AND s.openedAt < :moment",
                        CareSession.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Whether its practitioner is not in it, nor was since a moment. */
    boolean isAbandoned(CareSession session, Instant since) {
        return ((Number)
                                entityManager
                                        .createNativeQuery(
                                                """
                                                SELECT (SELECT count(*) FROM care_connection
                                                        WHERE organization_id = ?1 AND care_session_id = ?2
                                                            AND staff_member_id = ?3)
                                                    + (SELECT count(*) FROM care_stay
                                                        WHERE organization_id = ?1 AND care_session_id = ?2
                                                            AND staff_member_id = ?3 AND left_at > ?4)
                                                """)
                                        .setParameter(1, session.organizationId())
                                        .setParameter(2, session.id())
                                        .setParameter(3, session.practitionerId())
                                        .setParameter(4, Timestamp.from(since))
                                        .getSingleResult())
                        .longValue()
                == 0;
    }

    /**
     * Ends stays of which no open page is left, as after a crash of the database process, which
     * empties the list of pages. Whoever comes back has begun a new one.
     */
    void closeForgotten(Instant now) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE care_stay SET left_at = greatest(joined_at, ?1)
                        WHERE left_at IS NULL AND joined_at < ?2
                            AND NOT EXISTS (SELECT 1 FROM care_connection c WHERE c.stay_id = care_stay.id)
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(Connections.GRACE)))
                .executeUpdate();
    }

    void remove(CareSession session) {
        entityManager.remove(session);
    }

    /** Whom the room is for, by client id, and whether they may come in. */
    @SuppressWarnings("unchecked")
    Map<Long, Boolean> participants(long organizationId, long careSessionId) {
        entityManager.flush();
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT client_id, is_admitted FROM care_participant
                                        WHERE organization_id = ?1 AND care_session_id = ?2 ORDER BY client_id
                                        """)
                                .setParameter(1, organizationId)
                                .setParameter(2, careSessionId)
                                .getResultList();
        var participants = new HashMap<Long, Boolean>();
        rows.forEach(row -> participants.put(((Number) row[0]).longValue(), (Boolean) row[1]));
        return participants;
    }

    boolean isAdmitted(CareSession session, PersonId person) {
        var rooms = person.isClient() ? List.of(session.id()) : List.<Long>of();
        return admitted(rooms).has(session, person);
    }

    @SuppressWarnings("unchecked")
    Admitted admitted(Collection<Long> careSessionIds) {
        if (careSessionIds.isEmpty()) {
            return new Admitted(Map.of());
        }
        entityManager.flush();
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT care_session_id, client_id FROM care_participant
                                        WHERE care_session_id = ANY (?1::bigint[]) AND is_admitted
                                        """)
                                .setParameter(1, Ids.of(careSessionIds))
                                .getResultList();
        return new Admitted(
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> ((Number) row[0]).longValue(),
                                        Collectors.mapping(
                                                row -> ((Number) row[1]).longValue(),
                                                Collectors.toSet()))));
    }

    /** Reads all these at once, for whoever asks for one after the other. */
    List<CareSession> read(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "SELECT s FROM CareSession s WHERE s.id IN :ids", CareSession.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    void select(CareSession session, long clientId) {
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO care_participant (care_session_id, organization_id, client_id) VALUES (?1, ?2, ?3)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter(1, session.id())
                .setParameter(2, session.organizationId())
                .setParameter(3, clientId)
                .executeUpdate();
    }

    void admit(CareSession session, long clientId, boolean isAdmitted) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE care_participant SET is_admitted = ?4
                        WHERE organization_id = ?1 AND care_session_id = ?2 AND client_id = ?3
                        """)
                .setParameter(1, session.organizationId())
                .setParameter(2, session.id())
                .setParameter(3, clientId)
                .setParameter(4, isAdmitted)
                .executeUpdate();
    }

    Stay stay(Stay stay) {
        entityManager.persist(stay);
        return stay;
    }

    void leave(Long stayId, Instant now) {
        if (stayId != null) {
            Optional.ofNullable(entityManager.find(Stay.class, stayId))
                    .ifPresent(stay -> stay.leave(now));
        }
    }
}
