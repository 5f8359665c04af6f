package com.vtconnect.registration.client.entity;

import java.util.EnumSet;
import java.util.Set;

/** Whether a client and a practitioner may connect and, if not, everything that is missing. */
public record ConnectAnswer(Set<Missing> missing) {

    public enum Missing {
        /** The practice has not decided yet. */
        APPROVAL,
        /** The practice declined. */
        NOT_TAKEN_IN,
        EMAIL_CONFIRMATION,
        /** The client has left. */
        ACTIVE_CLIENT,
        ASSOCIATION,
        /** The practitioner has left or holds no licence. */
        AVAILABLE_PRACTITIONER
    }

    public ConnectAnswer {
        missing = missing.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(missing));
    }

    public boolean isYes() {
        return missing.isEmpty();
    }
}
