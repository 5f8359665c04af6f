package com.vtconnect.registration.audit.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.audit.entity.Audited;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.value.control.Cursor;
import com.vtconnect.registration.value.control.Ids;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Writes and reads the audit trail. Writing belongs to the transaction of what is told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    private static final Cursor HISTORY = new Cursor("history");

    @PersistenceContext EntityManager entityManager;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;
    @Inject Event<Audited> audited;

    public void client(long organizationId, Long clientId, AuditAction action, String detail) {
        by(currentCaller.get(), organizationId, action, SubjectKind.CLIENT, clientId, detail);
    }

    public void staff(long organizationId, Long staffMemberId, AuditAction action, String detail) {
        by(currentCaller.get(), organizationId, action, SubjectKind.STAFF, staffMemberId, detail);
    }

    public void organization(long organizationId, AuditAction action, String detail) {
        by(
                currentCaller.get(),
                organizationId,
                action,
                SubjectKind.ORGANIZATION,
                organizationId,
                detail);
    }

    /** Of an account, on behalf of whom it may be that signs in or is signed in. */
    public void of(AccountOwner owner, Caller actor, AuditAction action, String detail) {
        by(
                actor,
                owner.organizationId(),
                action,
                owner.isStaff() ? SubjectKind.STAFF : SubjectKind.CLIENT,
                owner.id(),
                detail);
    }

    public void by(
            Caller actor,
            Long organizationId,
            AuditAction action,
            SubjectKind kind,
            Long subjectId,
            String detail) {
        entityManager.persist(
                new AuditRecord(
                        actor,
                        organizationId,
                        action,
                        kind,
                        subjectId,
                        detail,
                        clock.instant(),
                        actor instanceof Caller.System ? "-" : currentCaller.network()));
        audited.fire(new Audited(organizationId, action));
    }

    /**
     * Whether this was told of it.
     *
     * @param organizationId null for what belongs to none
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean hasHappened(
            Long organizationId,
            SubjectKind kind,
            long subjectId,
            AuditAction action,
            Instant since) {
        var query =
                entityManager
                        .createQuery(
                                "SELECT r.id FROM AuditRecord r WHERE r.organizationId "
                                        + (organizationId == null ? "IS NULL" : "= :organization")
                                        + " AND r.subjectKind = :kind AND r.subjectId = :subject"
                                        + " AND r.action = :action AND r.at > :since",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("subject", subjectId)
                        .setParameter("action", action)
                        .setParameter("since", since)
                        .setMaxResults(1);
        if (organizationId != null) {
            query.setParameter("organization", organizationId);
        }
        return !query.getResultList().isEmpty();
    }

    /**
     * @param records ids of those that are of this client
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Newest<HistoryEntry> ofClient(long organizationId, Collection<Long> records, int most) {
        return of(organizationId, SubjectKind.CLIENT, records, most);
    }

    /**
     * Reads all of it, the newest first, as it is for the client to read. They are called by their
     * present name: under another they may have stood by mistake.
     *
     * @param records ids of those that are of this client
     */
    public void eachForClient(
            long organizationId, Collection<Long> records, Consumer<HistoryEntry> reader) {
        var history =
                entityManager
                        .createNativeQuery(
                                HISTORY.over(
                                        """
                                        SELECT r.at, coalesce(c.first_name || ' ' || c.last_name, r.actor_name), r.action, r.detail,
                                            r.actor_kind = 'CLIENT'
                                        FROM audit_record r LEFT JOIN client c
                                            ON r.actor_kind = 'CLIENT' AND c.id = r.actor_id AND c.organization_id = r.organization_id
                                        WHERE r.organization_id = ?1 AND r.subject_kind = 'CLIENT' AND r.subject_id = ANY (?2::bigint[])
                                        ORDER BY r.at DESC, r.id DESC
                                        """))
                        .setParameter(1, organizationId)
                        .setParameter(2, Ids.of(records));
        HISTORY.each(entityManager, history, row -> reader.accept(entryForClient(row)));
    }

    private static HistoryEntry entryForClient(Object[] row) {
        var action = AuditAction.valueOf((String) row[2]);
        return new HistoryEntry(
                ((Timestamp) row[0]).toInstant(),
                (String) row[1],
                action,
                action.isDetailForClient((Boolean) row[4]) ? (String) row[3] : null);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Newest<HistoryEntry> ofStaff(long organizationId, long staffMemberId, int most) {
        return of(organizationId, SubjectKind.STAFF, List.of(staffMemberId), most);
    }

    private Newest<HistoryEntry> of(
            long organizationId, SubjectKind kind, Collection<Long> records, int most) {
        var read =
                entityManager
                        .createQuery(
                                """
                        SELECT NEW com.vtconnect.registration.audit.entity.HistoryEntry(
                            r.at, r.actorName, r.action, r.detail)
                        FROM AuditRecord r
                        WHERE r.organizationId = :organization AND r.subjectKind = :kind AND r.subjectId IN :records
                        ORDER BY r.at DESC, r.id DESC
                        """,
                                HistoryEntry.class)
                        .setParameter("organization", organizationId)
                        .setParameter("kind", kind)
                        .setParameter("records", records)
                        .setMaxResults(Newest.toRead(most))
                        .getResultList();
        return Newest.of(read, most);
    }
}
