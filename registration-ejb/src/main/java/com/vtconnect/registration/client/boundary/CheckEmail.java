package com.vtconnect.registration.client.boundary;

/**
 * How a registration stands, for the "Check your e-mail" page.
 *
 * @param isConfirmed never true where the address already had an account
 * @param resendWaitSeconds 0 if a mail may be sent again now
 */
public record CheckEmail(String email, boolean isConfirmed, long resendWaitSeconds) {}
