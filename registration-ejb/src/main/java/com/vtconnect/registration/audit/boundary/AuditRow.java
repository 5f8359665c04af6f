package com.vtconnect.registration.audit.boundary;

import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import java.time.Instant;

/**
 * A line of the audit trail.
 *
 * @param actor the name of who did it, at that time
 * @param aboutId null if nobody knows, as after a sign-in with an unknown address
 * @param about the present name of whom or what it was done to; null if that is gone, or is the
 *     practice itself
 * @param network from where it was done
 */
public record AuditRow(
        long id,
        Instant at,
        String actor,
        AuditAction action,
        SubjectKind aboutKind,
        Long aboutId,
        String about,
        String detail,
        String network) {

    AuditPosition position() {
        return new AuditPosition(at, id);
    }
}
