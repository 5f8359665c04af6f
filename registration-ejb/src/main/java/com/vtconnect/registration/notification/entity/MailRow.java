package com.vtconnect.registration.notification.entity;

import java.time.Instant;

/**
 * A mail as the Office Portal lists it; never its text.
 *
 * @param lastError null while nothing went wrong
 * @param nextAttempt null unless it waits to be tried again
 */
public record MailRow(
        long id,
        MailKind kind,
        String recipient,
        Long clientId,
        Instant createdAt,
        MailState state,
        int attempts,
        String lastError,
        Instant nextAttempt) {

    public enum MailState {
        QUEUED,
        SENT,
        /** Failed so far, to be tried again. */
        RETRYING,
        /** Failed for good. */
        GIVEN_UP
    }
}
