package com.vtconnect.registration.audit.boundary;

import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.ActorKind;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import java.time.LocalDate;

/**
 * Which lines of the audit trail are asked for; what is null asks for all.
 *
 * @param about the one it was done to
 * @param whom a part of the name or address of a client or staff member it was done to
 * @param from the first day, in the practice's time zone
 * @param to the last day, likewise
 */
public record AuditFilter(
        Actor actor, About about, String whom, AuditAction action, LocalDate from, LocalDate to) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    /**
     * Who did it.
     *
     * @param id null for all of this kind
     */
    public record Actor(ActorKind kind, Long id) {}

    public record About(SubjectKind kind, long id) {}
}
