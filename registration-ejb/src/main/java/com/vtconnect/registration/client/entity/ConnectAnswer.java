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

    static ConnectAnswer of(
            Standing client, boolean isAssociated, boolean isPractitionerAvailable) {
        var missing = EnumSet.noneOf(Missing.class);
        if (client.approval() == Approval.PENDING) {
            missing.add(Missing.APPROVAL);
        }
        if (client.approval() == Approval.DECLINED) {
            missing.add(Missing.NOT_TAKEN_IN);
        }
        if (!client.isConfirmed()) {
            missing.add(Missing.EMAIL_CONFIRMATION);
        }
        if (!client.isActive()) {
            missing.add(Missing.ACTIVE_CLIENT);
        }
        if (!isAssociated) {
            missing.add(Missing.ASSOCIATION);
        }
        if (!isPractitionerAvailable) {
            missing.add(Missing.AVAILABLE_PRACTITIONER);
        }
        return new ConnectAnswer(missing);
    }

    public boolean isYes() {
        return missing.isEmpty();
    }
}
