package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.OwnSecondStep.State;
import com.vtconnect.registration.account.control.SecondStepStates;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.operator.entity.Operator;
import com.vtconnect.registration.secondstep.control.HalfSignIns;
import com.vtconnect.registration.secondstep.control.RecoveryCodes;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.secondstep.control.SecondSteps.Taken;
import com.vtconnect.registration.secondstep.entity.Enrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The second step of operators: the same as that of staff, but that nobody demands it. */
@ApplicationScoped
@Transactional
public class OperatorSecondStep {

    private static final String PAGE = "operator/second-step";

    @Inject Operators operators;
    @Inject OperatorSessions sessions;
    @Inject OperatorMails mails;
    @Inject SecondSteps secondSteps;
    @Inject RecoveryCodes recoveryCodes;
    @Inject HalfSignIns halfSignIns;
    @Inject SecondStepStates states;
    @Inject CurrentCaller currentCaller;

    public State state() {
        return states.of(operators.me(), false, sessions::isProved);
    }

    public Enrolment begin() {
        return secondSteps.begin(operators.lockMe());
    }

    /**
     * Empty if the code is not the new app's. Whoever is signed in by the password alone is out.
     */
    public Optional<List<String>> complete(String code) {
        var me = operators.lockMe();
        var codes = secondSteps.complete(me, code);
        codes.ifPresent(
                made -> {
                    halfSignIns.endAll(me);
                    sessions.endOthersOfCaller();
                    tell(currentCaller.get(), me, AuditAction.SECOND_STEP_ON);
                    mails.tell(MailKind.SECOND_STEP_ON, me, PAGE);
                });
        return codes;
    }

    /** None without a second step. */
    public List<String> makeRecoveryCodes() {
        var me = operators.lockMe();
        if (!secondSteps.isOn(me)) {
            return List.of();
        }
        tell(currentCaller.get(), me, AuditAction.RECOVERY_CODES_MADE);
        return recoveryCodes.makeAnew(me);
    }

    public void turnOff() {
        var me = operators.lockMe();
        if (secondSteps.forget(me)) {
            tell(currentCaller.get(), me, AuditAction.SECOND_STEP_OFF);
            mails.tell(MailKind.SECOND_STEP_OFF, me, PAGE);
        }
    }

    /** Takes a code, and tells the owner when it was a recovery code. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(Operator operator, String code) {
        var taken = secondSteps.take(operator, code);
        if (taken.filter(by -> by == Taken.BY_RECOVERY_CODE).isPresent()) {
            operators.audit(
                    operator.asCaller(),
                    AuditAction.RECOVERY_CODE_USED,
                    operator.id(),
                    recoveryCodes.left(operator) + " left");
            mails.tell(MailKind.RECOVERY_CODE_USED, operator, PAGE);
        }
        return taken.isPresent();
    }

    /** Takes a colleague's away who has lost app and codes, and signs them out everywhere. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reset(Operator colleague) {
        if (secondSteps.forget(colleague)) {
            halfSignIns.endAll(colleague);
            sessions.endAll(colleague.id());
            tell(currentCaller.get(), colleague, AuditAction.SECOND_STEP_RESET);
            mails.tell(MailKind.SECOND_STEP_RESET, colleague, "operator");
        }
    }

    private void tell(Caller actor, Operator operator, AuditAction action) {
        operators.audit(actor, action, operator.id(), null);
    }
}
