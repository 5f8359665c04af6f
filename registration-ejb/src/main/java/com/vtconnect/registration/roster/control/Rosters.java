package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.roster.entity.Roster;
import com.vtconnect.registration.value.control.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds files of clients: each belongs to the staff member who uploaded it. */
@ApplicationScoped
public class Rosters {

    /** A file that nobody starts to import is forgotten. */
    static final Duration UNSTARTED = Duration.ofDays(1);

    /** What became of an import can be read for so long. */
    static final Duration ENDED = Duration.ofDays(30);

    /** What a practice that an operator closed has begun goes on when it is opened again. */
    private static final String OF_OPEN_PRACTICE =
            "EXISTS (SELECT 1 FROM organization o WHERE o.id = roster.organization_id AND o.closed_at IS NULL)";

    private static final String RUNNING = "state = 'RUNNING' AND " + OF_OPEN_PRACTICE;

    private static final String UNMAILED =
            "mails_now AND EXISTS (SELECT 1 FROM roster_mail m WHERE m.roster_id = roster.id) AND "
                    + OF_OPEN_PRACTICE;

    @PersistenceContext EntityManager entityManager;

    void add(Roster roster) {
        entityManager.persist(roster);
        entityManager.flush();
    }

    public void remove(Roster roster) {
        entityManager.remove(roster);
        entityManager.flush();
    }

    /** The latest. */
    public Optional<Roster> find(Caller.Staff owner) {
        return latest(owner, LockModeType.NONE);
    }

    /** Locks it: a batch of its import that is under way is waited for. */
    public Optional<Roster> findForChange(Caller.Staff owner) {
        return latest(owner, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Roster> latest(Caller.Staff owner, LockModeType lock) {
        return entityManager
                .createQuery(
                        """
                        SELECT r FROM Roster r WHERE r.organizationId = :organization AND r.madeById = :owner
                        ORDER BY r.createdAt DESC, r.id DESC
                        """,
                        Roster.class)
                .setParameter("organization", owner.organizationId())
                .setParameter("owner", owner.id())
                .setMaxResults(1)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /**
     * One that is being imported and that nobody works on, the one that waits longest. It is locked
     * until the transaction ends, with the node that holds it or without.
     */
    Optional<Roster> claimRunning() {
        return claim(RUNNING, "advanced_at");
    }

    /** One of which clients are to be mailed now. */
    Optional<Roster> claimMailing() {
        return claim(UNMAILED, "mail_due_at");
    }

    boolean isAnyRunning() {
        return isAny(RUNNING);
    }

    /** Also one of which none is to be mailed yet, but soon will be. */
    boolean isAnyMailing() {
        return isAny("%s OR mails_now AND %s".formatted(UNMAILED, RUNNING));
    }

    private boolean isAny(String condition) {
        return (boolean)
                entityManager
                        .createNativeQuery(
                                "SELECT EXISTS (SELECT 1 FROM roster WHERE %s)"
                                        .formatted(condition))
                        .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private Optional<Roster> claim(String condition, String order) {
        return ((List<Roster>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT * FROM roster WHERE %s
                                        ORDER BY %s NULLS FIRST, id LIMIT 1 FOR UPDATE SKIP LOCKED
                                        """
                                                .formatted(condition, order),
                                        Roster.class)
                                .getResultList())
                .stream().findFirst();
    }

    /** Forgets what nobody started, and what ended long ago. */
    void purge(Instant now) {
        entityManager
                .createNativeQuery(
                        """
                        DELETE FROM roster WHERE state = 'CHECKED' AND created_at < ?1
                            OR ended_at < ?2 AND NOT EXISTS (SELECT 1 FROM roster_mail m WHERE m.roster_id = roster.id)
                        """)
                .setParameter(1, Timestamp.from(now.minus(UNSTARTED)))
                .setParameter(2, Timestamp.from(now.minus(ENDED)))
                .executeUpdate();
    }

    /** These are to be mailed their link. */
    void queueMails(Roster roster, List<Long> clientIds) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO roster_mail (client_id, organization_id, roster_id) SELECT unnest(?1::bigint[]), ?2, ?3")
                .setParameter(1, Ids.of(clientIds))
                .setParameter(2, roster.organizationId())
                .setParameter(3, roster.id())
                .executeUpdate();
    }

    /** Whose turn it is to be mailed; each is given once. */
    @SuppressWarnings("unchecked")
    List<Long> takeMails(Roster roster, int most) {
        return ((List<Number>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        DELETE FROM roster_mail WHERE client_id IN (
                                            SELECT client_id FROM roster_mail WHERE roster_id = ?1 ORDER BY client_id LIMIT ?2)
                                        RETURNING client_id
                                        """)
                                .setParameter(1, roster.id())
                                .setParameter(2, most)
                                .getResultList())
                .stream().map(Number::longValue).toList();
    }

    /**
     * Clients who have not been mailed their link.
     *
     * @param now those who are mailed as fast as that goes
     * @param later those who are left for later
     */
    public record Unmailed(int now, int later) {}

    /** Over all imports of this owner that are over: a later file hides none of an earlier one. */
    public Unmailed unmailed(Roster latest) {
        var counts =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT count(*) FILTER (WHERE r.mails_now), count(*) FILTER (WHERE NOT r.mails_now)
                                        FROM roster r JOIN roster_mail m ON m.roster_id = r.id
                                        WHERE r.organization_id = ?1 AND r.made_by_id = ?2 AND r.ended_at IS NOT NULL
                                        """)
                                .setParameter(1, latest.organizationId())
                                .setParameter(2, latest.madeById())
                                .getSingleResult();
        return new Unmailed(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    /** Imports that are over and left their mails for later, locked. */
    public List<Roster> leftForLater(Caller.Staff owner) {
        return entityManager
                .createQuery(
                        """
                        SELECT r FROM Roster r WHERE r.organizationId = :organization AND r.madeById = :owner
                          AND r.endedAt IS NOT NULL AND r.mailsNow = FALSE ORDER BY r.id
                        """,
                        Roster.class)
                .setParameter("organization", owner.organizationId())
                .setParameter("owner", owner.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
