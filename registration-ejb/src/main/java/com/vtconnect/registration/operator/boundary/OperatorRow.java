package com.vtconnect.registration.operator.boundary;

import java.time.Instant;

/**
 * An operator, as the others see them.
 *
 * @param hasSecondStep whether whoever signs in as them needs a code
 * @param isMe whether it is the one who asks
 * @param isLast whether nobody else could sign in: then they cannot be deactivated
 */
public record OperatorRow(
        long id,
        String name,
        String email,
        State state,
        Instant createdAt,
        boolean hasSecondStep,
        boolean isMe,
        boolean isLast) {

    public enum State {
        ACTIVE,
        /** Has not chosen a password yet. */
        INVITED,
        INACTIVE
    }

    public boolean isActive() {
        return state != State.INACTIVE;
    }

    public boolean isInvited() {
        return state == State.INVITED;
    }
}
