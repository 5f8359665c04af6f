package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.notification.entity.SentAlready;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Of two who have the same mail sent again at the same moment, one sends it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Resends {

    /** Who presses so soon after somebody else has not seen that it was sent. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(10);

    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /**
     * Ask under a lock of the record, and write {@link AuditAction#MAIL_RESENT} before it ends.
     *
     * @param organizationId null for an operator's record
     * @throws SentAlready if it has just been sent again
     */
    public void requireFirst(Long organizationId, SubjectKind kind, long subjectId) {
        var since = clock.instant().minus(SAME_MOMENT);
        if (auditTrail.hasHappened(
                organizationId, kind, subjectId, AuditAction.MAIL_RESENT, since)) {
            throw new SentAlready();
        }
    }
}
