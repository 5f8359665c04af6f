package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.value.entity.Language;
import java.time.Instant;

/**
 * A sign-in that stands; or, for staff who owe the second step, half of one: its caller is still a
 * visitor, and its secret opens nothing but the question for the step.
 *
 * @param session its id; null when it has just begun
 * @param secret for the cookie; null when it was resumed by the cookie
 * @param slug of the organization
 * @param endsAt when it ends without a further request
 * @param language of the pages, where the person has chosen one; null otherwise
 * @param owesSecondStep nothing is open until the second step is taken or, in a session that began
 *     before the practice demanded one, set up
 */
public record SignedIn(
        Caller caller,
        Long session,
        String secret,
        String slug,
        Instant endsAt,
        Language language,
        boolean owesSecondStep) {

    public boolean isComplete() {
        return !(caller instanceof Caller.Visitor);
    }
}
