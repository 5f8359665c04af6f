package com.vtconnect.registration.notification.entity;

import java.time.Instant;

/**
 * A mail as the Office Portal lists it; never its text.
 *
 * @param clientId on whose record it stands, null for no client's
 * @param staffMemberId likewise; of a mail about a client, the staff member it went to
 * @param practitionerId whom it is about, null for nobody
 * @param trouble null while nothing went wrong
 * @param answer what the mail server said, for IT; null while nothing went wrong
 * @param nextAttempt when it goes out or is tried again; null if it does not wait for a time
 * @param mayGoAgain whether the caller may have it sent again, or tried at once
 */
public record MailRow(
        long id,
        MailKind kind,
        String recipient,
        Long clientId,
        Long staffMemberId,
        Long practitionerId,
        Instant createdAt,
        MailState state,
        MailTrouble trouble,
        String answer,
        Instant nextAttempt,
        boolean mayGoAgain) {

    public enum MailState {
        QUEUED,
        /** Goes out in a moment, unless what it tells of is undone. */
        HELD,
        SENT,
        /** Failed so far, to be tried again. */
        RETRYING,
        /** Failed for good. */
        GIVEN_UP
    }

    /** Whether nothing more will happen to it by itself. */
    public boolean isOver() {
        return state == MailState.SENT || state == MailState.GIVEN_UP;
    }

    /** Whether it waits for its next try, which need not be waited for. */
    public boolean isPausing(Instant now) {
        return state == MailState.RETRYING && nextAttempt.isAfter(now);
    }

    public MailRow offeredAgain() {
        return new MailRow(
                id,
                kind,
                recipient,
                clientId,
                staffMemberId,
                practitionerId,
                createdAt,
                state,
                trouble,
                answer,
                nextAttempt,
                true);
    }
}
