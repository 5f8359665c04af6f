package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.access.entity.Caller;
import java.time.Instant;

/**
 * A sign-in that stands; or, for whoever owes the second step, half of one, whose secret opens
 * nothing but the question for the step.
 *
 * @param caller null for half a sign-in
 * @param session its id; null for half a sign-in
 * @param secret for the cookie; null when it was resumed by the cookie
 * @param endsAt when it ends without a further request
 */
public record SignedInOperator(
        Caller.Operator caller, Long session, String secret, Instant endsAt) {

    public static SignedInOperator half(String secret, Instant endsAt) {
        return new SignedInOperator(null, null, secret, endsAt);
    }

    public boolean isComplete() {
        return caller != null;
    }
}
