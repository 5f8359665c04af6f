package com.vtconnect.registration.casework.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.casework.entity.Claim;
import com.vtconnect.registration.casework.entity.Handling;
import com.vtconnect.registration.casework.entity.HeldByColleague;
import com.vtconnect.registration.casework.entity.Snooze;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Decides who is on a case. Whoever calls has locked the client, so that of two who take the same
 * case at once the second sees the first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Casework {

    private static final DateTimeFormatter AUDITED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @PersistenceContext EntityManager entityManager;
    @Inject StaffMembers staffMembers;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /**
     * Takes the case; who has it already keeps it, for as long as from now.
     *
     * @param insteadOfId the colleague from whom it is taken over, null if it is thought free
     * @throws HeldByColleague if another one is on it
     */
    public void claim(Caller.Staff me, long clientId, Long insteadOfId) {
        var holder = holder(me.organizationId(), clientId).filter(one -> one.id() != me.id());
        if (holder.isPresent() && !Long.valueOf(holder.get().id()).equals(insteadOfId)) {
            throw new HeldByColleague(holder.get().name().full());
        }
        claimOf(me.organizationId(), clientId).take(me.id(), clock.instant());
        if (holder.isPresent()) {
            audit(me, clientId, AuditAction.CASE_TAKEN_OVER, holder.get().name().full());
        } else {
            audit(me, clientId, AuditAction.CASE_CLAIMED, null);
        }
    }

    /** Lets the case go, if the caller is on it. */
    public void release(Caller.Staff me, long clientId) {
        var claim = live(me.organizationId(), clientId).filter(one -> one.isHeldBy(me.id()));
        if (claim.isPresent()) {
            entityManager.remove(claim.get());
            audit(me, clientId, AuditAction.CASE_RELEASED, null);
        }
    }

    /**
     * From now on the colleague is on it.
     *
     * @param note for the colleague, null for none
     * @throws HeldByColleague if somebody else is on it
     */
    public void handOver(Caller.Staff me, long clientId, StaffMember colleague, String note) {
        requireNobodyElse(me, clientId);
        claimOf(me.organizationId(), clientId).hand(colleague.id(), me.id(), note, clock.instant());
        audit(me, clientId, AuditAction.CASE_HANDED_OVER, colleague.name().full());
    }

    /**
     * Puts the case off; nobody is on it meanwhile.
     *
     * @param note why, null for none
     * @throws HeldByColleague if somebody else is on it
     */
    public void snooze(Caller.Staff me, long clientId, ZonedDateTime until, String note) {
        requireNobodyElse(me, clientId);
        live(me.organizationId(), clientId).ifPresent(entityManager::remove);
        var snooze =
                find(Snooze.class, clientId)
                        .orElseGet(() -> kept(new Snooze(me.organizationId(), clientId)));
        snooze.putOff(until.toInstant(), note, me.id(), clock.instant());
        var when = AUDITED.format(until);
        audit(me, clientId, AuditAction.CASE_SNOOZED, note == null ? when : when + ": " + note);
    }

    /** The case is back, and why it was put off no longer said. */
    public void wake(Caller.Staff me, long clientId) {
        find(Snooze.class, clientId)
                .ifPresent(
                        snooze -> {
                            entityManager.remove(snooze);
                            audit(me, clientId, AuditAction.CASE_WOKEN, null);
                        });
    }

    /** Decided: nobody has to be on it any longer. */
    public void settle(long clientId) {
        find(Claim.class, clientId).ifPresent(entityManager::remove);
        find(Snooze.class, clientId).ifPresent(entityManager::remove);
    }

    /** As it stands at this moment. */
    @SuppressWarnings("unchecked")
    public Handling of(long organizationId, long clientId) {
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        "SELECT "
                                                + COLUMNS
                                                + " FROM client c "
                                                + JOINS
                                                + " WHERE c.organization_id = ?1 AND c.id = ?2")
                                .setParameter(1, organizationId)
                                .setParameter(2, clientId)
                                .getResultList();
        return read(rows.get(0), 0);
    }

    /** What {@link #read} takes, in a query over {@code client c} with {@link #JOINS}. */
    public static final String COLUMNS =
            """
            k.holder_id, k.holder, k.since, k.given_by, k.note,
            z.until, y.first_name || ' ' || y.last_name, z.note, z.until > now()
            """;

    public static final String JOINS =
            """
            LEFT JOIN live_claim k ON k.client_id = c.id
            LEFT JOIN client_snooze z ON z.client_id = c.id
            LEFT JOIN staff_member y ON y.id = z.by_id
            """;

    /**
     * @param first where {@link #COLUMNS} begin
     */
    public static Handling read(Object[] row, int first) {
        var holder = (Number) row[first];
        return new Handling(
                holder == null ? null : holder.longValue(),
                (String) row[first + 1],
                instant(row[first + 2]),
                (String) row[first + 3],
                (String) row[first + 4],
                instant(row[first + 5]),
                (String) row[first + 6],
                (String) row[first + 7],
                Boolean.TRUE.equals(row[first + 8]));
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private void requireNobodyElse(Caller.Staff me, long clientId) {
        holder(me.organizationId(), clientId)
                .filter(one -> one.id() != me.id())
                .ifPresent(
                        one -> {
                            throw new HeldByColleague(one.name().full());
                        });
    }

    private Optional<StaffMember> holder(long organizationId, long clientId) {
        return live(organizationId, clientId)
                .map(claim -> staffMembers.get(organizationId, claim.holderId()));
    }

    private Optional<Claim> live(long organizationId, long clientId) {
        return find(Claim.class, clientId)
                .filter(claim -> claim.isLive(clock.instant()))
                .filter(claim -> staffMembers.get(organizationId, claim.holderId()).isActive());
    }

    private Claim claimOf(long organizationId, long clientId) {
        return find(Claim.class, clientId)
                .orElseGet(() -> kept(new Claim(organizationId, clientId)));
    }

    private <T> Optional<T> find(Class<T> kind, long clientId) {
        return Optional.ofNullable(entityManager.find(kind, clientId));
    }

    private <T> T kept(T made) {
        entityManager.persist(made);
        return made;
    }

    private void audit(Caller.Staff me, long clientId, AuditAction action, String detail) {
        auditTrail.client(me.organizationId(), clientId, action, detail);
    }
}
