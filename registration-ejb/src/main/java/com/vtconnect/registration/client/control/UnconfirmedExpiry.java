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

    private static final String CLAIM =
            """
            SELECT c.* FROM client c
            WHERE c.confirmed_at IS NULL AND c.made_by_id IS NULL AND c.merged_into_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM client o WHERE o.merged_into_id = c.id)
                AND %s
            ORDER BY c.registered_at OFFSET ?2 LIMIT ?3 FOR UPDATE OF c SKIP LOCKED
            """;

    @PersistenceContext EntityManager entityManager;
    @Inject Organizations organizations;
    @Inject KeptRecords keptRecords;
    @Inject ClientMails mails;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /** Reminds 50 at most; gives how many. */
    public int remind() {
        var now = clock.instant();
        var due =
                claim(
                        """
                        c.inactive_since IS NULL AND c.reminded_at IS NULL AND c.registered_at < ?1
                        AND NOT EXISTS (SELECT 1 FROM organization o
                            WHERE o.id = c.organization_id AND o.closed_at IS NOT NULL)
                        """,
                        now.minus(Standing.REMIND_AFTER),
                        0);
        for (var client : due) {
            client.reminded(now);
            mails.remind(organizations.get(client.organizationId()), client);
        }
        return due.size();
    }

    /** Drops 50 at most; gives how many. */
    public int expire() {
        var due = due(clock.instant().minus(Standing.CONFIRM_WITHIN));
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

    /**
     * Without those of whom care has left records, as it may while a merge has given them the
     * account of somebody who is confirmed: they stay, whoever is behind them comes in turn.
     */
    private List<Client> due(Instant before) {
        for (var first = 0; ; first += BATCH) {
            var oldest =
                    claim(
                            """
                            c.registered_at < ?1 AND (c.registered_again_at IS NULL OR c.registered_again_at < ?1)
                            """,
                            before,
                            first);
            var due = oldest.stream().filter(this::hasNoRecords).toList();
            if (!due.isEmpty() || oldest.size() < BATCH) {
                return due;
            }
        }
    }

    private boolean hasNoRecords(Client client) {
        return !keptRecords.has(client.organizationId(), client.id());
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

    /** Leaves out whom another node has claimed. */
    @SuppressWarnings("unchecked")
    private List<Client> claim(String condition, Instant before, int first) {
        return entityManager
                .createNativeQuery(CLAIM.formatted(condition), Client.class)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, first)
                .setParameter(3, BATCH)
                .getResultList();
    }
}
