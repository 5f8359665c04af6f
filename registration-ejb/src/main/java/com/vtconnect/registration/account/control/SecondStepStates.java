package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.entity.SecondStepOwner;
import com.vtconnect.registration.account.boundary.OwnSecondStep.State;
import com.vtconnect.registration.secondstep.control.RecoveryCodes;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.secondstep.entity.SecondStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/** What somebody is told of their own second step. */
@ApplicationScoped
public class SecondStepStates {

    @Inject SecondSteps secondSteps;
    @Inject RecoveryCodes recoveryCodes;

    /**
     * @param isProved whether they have proved lately who they are: else the key of an app that is
     *     being set up is shown no more
     */
    public State of(SecondStepOwner owner, boolean isDemanded, BooleanSupplier isProved) {
        var step = secondSteps.find(owner);
        var begun = secondSteps.pending(owner);
        return new State(
                step.isPresent(),
                step.map(SecondStep::onSince).orElse(null),
                recoveryCodes.left(owner),
                isDemanded,
                begun.isPresent(),
                begun.filter(shown -> isProved.getAsBoolean()).orElse(null));
    }
}
