package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.account.control.ProofKeeper;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Of operators. */
@ApplicationScoped
@Transactional
public class OperatorProofs implements ProofKeeper {

    @Inject Operators operators;
    @Inject OperatorSessions sessions;
    @Inject OperatorSecondStep secondStep;
    @Inject SecondSteps secondSteps;

    @Override
    public Mine mine() {
        var me = operators.me();
        return new Mine(
                me.id(),
                Operators.signInName(me.email().text()),
                me.passwordHash(),
                secondSteps.isOn(me));
    }

    @Override
    public boolean isFresh() {
        return sessions.isProved();
    }

    @Override
    public void keep() {
        sessions.prove();
    }

    @Override
    public boolean take(String code) {
        return secondStep.take(operators.lockMe(), code);
    }

    @Override
    public void noteFailure() {
        operators.audit(AuditAction.PROOF_FAILED, operators.me(), null);
    }
}
