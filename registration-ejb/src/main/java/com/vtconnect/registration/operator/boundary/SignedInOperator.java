package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.access.entity.Caller;
import java.time.Instant;

/**
 * A sign-in that stands.
 *
 * @param secret for the cookie; null when it was resumed by the cookie
 * @param endsAt when it ends without a further request
 */
public record SignedInOperator(Caller.Operator caller, String secret, Instant endsAt) {}
