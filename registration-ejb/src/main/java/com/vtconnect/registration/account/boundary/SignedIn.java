package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.entity.Caller;
import java.time.Instant;

/**
 * A sign-in that stands.
 *
 * @param secret for the cookie; null when it was resumed by the cookie
 * @param slug of the organization
 * @param endsAt when it ends without a further request
 */
public record SignedIn(Caller caller, String secret, String slug, Instant endsAt) {}
