package com.vtconnect.registration.account.control;

import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.secondstep.control.RecoveryCodes;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.secondstep.control.SecondSteps.Taken;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a code, and tells the owner when it was a recovery code: those are few, and on paper. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondStepUse {

    @Inject SecondSteps secondSteps;
    @Inject RecoveryCodes recoveryCodes;
    @Inject Organizations organizations;
    @Inject AccountMails mails;
    @Inject AuditTrail auditTrail;

    boolean take(StaffMember member, String code) {
        var taken = secondSteps.take(member, code);
        taken.filter(by -> by == Taken.BY_RECOVERY_CODE).ifPresent(by -> tell(member));
        return taken.isPresent();
    }

    private void tell(StaffMember member) {
        auditTrail.of(
                member,
                member.asCaller(),
                AuditAction.RECOVERY_CODE_USED,
                recoveryCodes.left(member) + " left");
        mails.tell(
                MailKind.RECOVERY_CODE_USED,
                organizations.get(member.organizationId()),
                member,
                "account/second-step");
    }
}
