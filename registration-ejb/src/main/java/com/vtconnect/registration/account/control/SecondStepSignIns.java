package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.SecondStepSignIn.Answer;
import com.vtconnect.registration.account.boundary.SecondStepSignIn.Question;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.secondstep.control.HalfSignIns;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.secondstep.entity.HalfSignIn;
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
    @Inject SignInSessions sessions;
    @Inject StaffMembers staffMembers;
    @Inject SecondSteps secondSteps;
    @Inject SecondStepUse secondStepUse;
    @Inject SecondStepChanges changes;
    @Inject Accounts accounts;
    @Inject AuditTrail auditTrail;

    /** Empty if the half sign-in is over. */
    public Optional<Question> question(String secret) {
        return half(secret).flatMap(this::question);
    }

    private Optional<Question> question(HalfSignIn half) {
        return find(half)
                .filter(member -> isStillAsked(half, member))
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
        return half(secret)
                .map(this::lock)
                // Asked anew: another password ends it.
                .flatMap(member -> half(secret).flatMap(half -> answer(half, member, code)));
    }

    private Optional<Answer> answer(HalfSignIn half, StaffMember member, String code) {
        return isStillAsked(half, member)
                ? answer(member, half.pendingSecret(), code)
                : Optional.empty();
    }

    /** Not after the second step that it waits for was turned off. */
    private boolean isStillAsked(HalfSignIn half, StaffMember member) {
        return member.maySignIn() && (half.pendingSecret() != null || secondSteps.isOn(member));
    }

    /** That of an operator is none here. */
    private Optional<HalfSignIn> half(String secret) {
        return halfSignIns.find(secret).filter(half -> half.owner().staffMemberId() != null);
    }

    private Optional<StaffMember> find(HalfSignIn half) {
        return staffMembers.find(half.owner().organizationId(), half.owner().staffMemberId());
    }

    private StaffMember lock(HalfSignIn half) {
        return staffMembers.getForChange(
                half.owner().organizationId(), half.owner().staffMemberId());
    }

    private Optional<Answer> answer(StaffMember member, byte[] pendingSecret, String code) {
        if (!secondSteps.isOn(member)) {
            var codes = changes.complete(member, pendingSecret, code);
            // Whoever is signed in by the password alone is out.
            codes.ifPresent(made -> sessions.endAll(member));
            return codes.map(made -> signedIn(member, made));
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
        half(secret)
                .flatMap(this::find)
                .ifPresent(
                        member ->
                                auditTrail.of(
                                        member,
                                        Caller.VISITOR,
                                        AuditAction.SECOND_STEP_FAILED,
                                        null));
    }
}
