package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.account.boundary.OwnSecondStep.State;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.secondstep.control.HalfSignIns;
import com.vtconnect.registration.secondstep.control.RecoveryCodes;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.secondstep.entity.Enrolment;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Second steps set up, renewed and taken away; each time the owner is mailed. */
@ApplicationScoped
@Transactional
public class SecondStepChanges {

    private static final String PAGE = "account/second-step";

    @Inject StaffMembers staffMembers;
    @Inject SecondSteps secondSteps;
    @Inject RecoveryCodes recoveryCodes;
    @Inject HalfSignIns halfSignIns;
    @Inject SecondStepStates states;
    @Inject SignInSessions sessions;
    @Inject Organizations organizations;
    @Inject OwnAccount ownAccount;
    @Inject Proofs proofs;
    @Inject AccountMails mails;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    public State state() {
        var me = me();
        return states.of(me, isDemanded(me), proofs::isFresh);
    }

    public Enrolment begin() {
        return secondSteps.begin(lockMe());
    }

    /**
     * Empty if the code is not the new app's. Whoever is signed in by the password alone is out.
     */
    public Optional<List<String>> complete(String code) {
        var me = lockMe();
        var codes = secondSteps.complete(me, code);
        codes.ifPresent(
                made -> {
                    isOn(me);
                    ownAccount.endOtherSessions();
                });
        return codes;
    }

    /** At a sign-in, which keeps the secret of the app that it has asked for. */
    Optional<List<String>> complete(StaffMember member, byte[] sealed, String code) {
        var codes = secondSteps.complete(member, sealed, code);
        codes.ifPresent(made -> isOn(member));
        return codes;
    }

    private void isOn(StaffMember member) {
        halfSignIns.endAll(member);
        tell(member, member.asCaller(), AuditAction.SECOND_STEP_ON);
        mail(MailKind.SECOND_STEP_ON, member, PAGE);
    }

    /** None without a second step. */
    public List<String> makeRecoveryCodes() {
        var me = lockMe();
        if (!secondSteps.isOn(me)) {
            return List.of();
        }
        tell(me, currentCaller.get(), AuditAction.RECOVERY_CODES_MADE);
        return recoveryCodes.makeAnew(me);
    }

    /**
     * @throws NotAllowed if the practice demands it
     */
    public void turnOff() {
        var me = lockMe();
        if (isDemanded(me)) {
            throw new NotAllowed("the practice demands a second step");
        }
        if (secondSteps.forget(me)) {
            tell(me, currentCaller.get(), AuditAction.SECOND_STEP_OFF);
            mail(MailKind.SECOND_STEP_OFF, me, PAGE);
        }
    }

    /**
     * Takes a colleague's away who has lost app and codes, and signs them out everywhere: whoever
     * has the lost phone may be signed in on it.
     */
    public void reset(StaffMember colleague) {
        if (secondSteps.forget(colleague)) {
            halfSignIns.endAll(colleague);
            sessions.endAll(colleague);
            tell(colleague, currentCaller.get(), AuditAction.SECOND_STEP_RESET);
            mail(MailKind.SECOND_STEP_RESET, colleague, "sign-in");
        }
    }

    private boolean isDemanded(StaffMember member) {
        return organizations.get(member.organizationId()).demandsSecondStep();
    }

    private void tell(StaffMember member, Caller actor, AuditAction action) {
        auditTrail.of(member, actor, action, null);
    }

    private void mail(MailKind kind, StaffMember member, String path) {
        mails.tell(kind, organizations.get(member.organizationId()), member, path);
    }

    private StaffMember me() {
        var me = currentCaller.staff();
        return staffMembers.get(me.organizationId(), me.id());
    }

    private StaffMember lockMe() {
        var me = currentCaller.staff();
        return staffMembers.getForChange(me.organizationId(), me.id());
    }
}
