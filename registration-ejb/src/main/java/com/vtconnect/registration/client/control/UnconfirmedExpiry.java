package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.client.entity.Standing;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Drops registrations that nobody confirmed and frees their addresses, after one reminder; and with
 * them what else has outlived its use. Rows are claimed in the database, so any number of nodes may
 * do it at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class UnconfirmedExpiry {

    private static final int BATCH = 50;

    @PersistenceContext EntityManager entityManager;
    @Inject Organizations organizations;
    @Inject ClientMails mails;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /** Reminds 50 at most; gives how many. */
    public int remind() {
        var now = clock.instant();
        var due =
                claim(
                        "c.standing.inactiveSince IS NULL AND c.standing.remindedAt IS NULL AND c.standing.registeredAt < :before"
                                + " AND NOT EXISTS (SELECT o FROM Organization o WHERE o.id = c.organizationId AND o.closedAt IS NOT NULL)",
                        now.minus(Standing.REMIND_AFTER));
        for (var client : due) {
            client.reminded(now);
            mails.remind(organizations.get(client.organizationId()), client);
        }
        return due.size();
    }

    /** Drops 50 at most; gives how many. */
    public int expire() {
        var due =
                claim(
                        "c.standing.registeredAt < :before"
                                + " AND (c.standing.registeredAgainAt IS NULL OR c.standing.registeredAgainAt < :before)",
                        clock.instant().minus(Standing.CONFIRM_WITHIN));
        for (var client : due) {
            auditTrail.by(
                    Caller.SYSTEM,
                    client.organizationId(),
                    AuditAction.REGISTRATION_EXPIRED,
                    SubjectKind.CLIENT,
                    client.id(),
                    null);
            entityManager.remove(client);
        }
        return due.size();
    }

    /** Forms that were sent, sessions, changes and counts that no longer mean anything. */
    public void tidy() {
        var now = clock.instant();
        delete(
                "DELETE FROM Registration r WHERE r.createdAt < :before",
                now.minus(Registration.KEPT));
        delete("DELETE FROM SignInSession s WHERE s.expiresAt < :before", now);
        delete("DELETE FROM HalfSignIn h WHERE h.expiresAt < :before", now);
        // A day late, so that nobody's step is cut off who takes it at the last moment.
        delete(
                "DELETE FROM AddressChange c WHERE c.askedAt < :before",
                now.minus(Purpose.CHANGE_ADDRESS.lifetime()).minus(Duration.ofDays(1)));
        entityManager
                .createNativeQuery("DELETE FROM attempt_count WHERE since < ?1")
                .setParameter(1, Timestamp.from(now.minus(Duration.ofDays(1))))
                .executeUpdate();
    }

    private void delete(String statement, Instant before) {
        entityManager.createQuery(statement).setParameter("before", before).executeUpdate();
    }

    private List<Client> claim(String condition, Instant before) {
        return entityManager
                .createQuery(
                        "SELECT c FROM Client c WHERE c.standing.confirmedAt IS NULL AND c.standing.madeById IS NULL"
                                + " AND c.standing.mergedIntoId IS NULL"
                                + " AND NOT EXISTS (SELECT o FROM Client o WHERE o.standing.mergedIntoId = c.id) AND "
                                + condition
                                + " ORDER BY c.standing.registeredAt",
                        Client.class)
                .setParameter("before", before)
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", 0)
                .getResultList();
    }
}
