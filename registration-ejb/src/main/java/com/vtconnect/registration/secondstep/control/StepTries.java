package com.vtconnect.registration.secondstep.control;

import static com.vtconnect.registration.access.control.Limit.SECOND_STEP_BY_ACCOUNT;
import static com.vtconnect.registration.access.control.Limit.SECOND_STEP_BY_ACCOUNT_AND_NETWORK;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tries to take a second step, by the id of whose it is. They are counted before the code is. */
@ApplicationScoped
public class StepTries {

    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;

    /**
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if one must wait
     */
    public void count(long account) {
        limits.count(SECOND_STEP_BY_ACCOUNT_AND_NETWORK, account, currentCaller.networkPrefix());
        limits.count(SECOND_STEP_BY_ACCOUNT, account);
    }

    /** The code was right. */
    public void forget(long account) {
        limits.forget(SECOND_STEP_BY_ACCOUNT_AND_NETWORK, account, currentCaller.networkPrefix());
        limits.forget(SECOND_STEP_BY_ACCOUNT, account);
    }
}
