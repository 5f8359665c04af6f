package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.SecondStepSignIn.Answer;
import com.vtconnect.registration.account.boundary.SecondStepSignIn.Question;
import com.vtconnect.registration.account.entity.HalfSignIn;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** From half a sign-in to a whole one, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class SecondStepSignIns {

    @Inject HalfSignIns halfSignIns;
    @Inject StaffMembers staffMembers;
    @Inject SecondSteps secondSteps;
    @Inject SecondStepUse secondStepUse;
    @Inject SecondStepChanges changes;
    @Inject Accounts accounts;
    @Inject AuditTrail auditTrail;

    /** Empty if the half sign-in is over. */
    public Optional<Question> question(String secret) {
        return halfSignIns.find(secret).flatMap(this::question);
    }

    private Optional<Question> question(HalfSignIn half) {
        return staffMembers
                .find(half.organizationId(), half.staffMemberId())
                .filter(StaffMember::maySignIn)
                .map(
                        member ->
                                new Question(
                                        member.id(),
                                        secondSteps.isOn(member)
                                                ? null
                                                : secondSteps.enrolment(
                                                        member, half.pendingSecret())));
    }

    /** Empty if the code is wrong, or the half sign-in is over. */
    public Optional<Answer> answer(String secret, String code) {
        return halfSignIns.find(secret).flatMap(half -> answer(half, code));
    }

    private Optional<Answer> answer(HalfSignIn half, String code) {
        return Optional.of(lock(half))
                .filter(StaffMember::maySignIn)
                .flatMap(member -> answer(member, half.pendingSecret(), code));
    }

    private StaffMember lock(HalfSignIn half) {
        return staffMembers.getForChange(half.organizationId(), half.staffMemberId());
    }

    private Optional<Answer> answer(StaffMember member, byte[] pendingSecret, String code) {
        if (!secondSteps.isOn(member)) {
            return changes.complete(member, pendingSecret, code)
                    .map(codes -> signedIn(member, codes));
        }
        return secondStepUse.take(member, code)
                ? Optional.of(signedIn(member, List.of()))
                : Optional.empty();
    }

    private Answer signedIn(StaffMember member, List<String> recoveryCodes) {
        halfSignIns.endAll(member);
        return new Answer(accounts.complete(member), recoveryCodes);
    }

    public void noteFailure(String secret) {
        halfSignIns
                .find(secret)
                .flatMap(half -> staffMembers.find(half.organizationId(), half.staffMemberId()))
                .ifPresent(
                        member ->
                                auditTrail.of(
                                        member,
                                        Caller.VISITOR,
                                        AuditAction.SECOND_STEP_FAILED,
                                        null));
    }
}
