package com.vtconnect.registration.client.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a client and a practitioner may connect and, if not, everything that is missing. */
public record ConnectAnswer(Set<Missing> missing) {

    /** In the order in which one comes after the other. */
    public enum Missing {
        /** The client has left. */
        ACTIVE_CLIENT,
        /** The practice declined. */
        NOT_TAKEN_IN,
        EMAIL_CONFIRMATION,
        /** Something that the practice requires is not signed; asked of whoever has confirmed. */
        DOCUMENTS,
        /** The practice has not decided yet. */
        APPROVAL,
        ASSOCIATION,
        /** The practitioner has left or holds no licence. */
        AVAILABLE_PRACTITIONER
    }

    public ConnectAnswer {
        missing = missing.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(missing));
    }

    static ConnectAnswer of(
            Standing client,
            boolean hasSigned,
            boolean isAssociated,
            boolean isPractitionerAvailable) {
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
        if (client.isConfirmed() && !hasSigned) {
            missing.add(Missing.DOCUMENTS);
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

    /**
     * What somebody can do something about now, in order. For whom has left or was declined nothing
     * else counts, and a practitioner is only looked for once the client is taken in.
     */
    public List<Missing> steps() {
        for (var last : List.of(Missing.ACTIVE_CLIENT, Missing.NOT_TAKEN_IN)) {
            if (missing.contains(last)) {
                return List.of(last);
            }
        }
        return missing.stream()
                .filter(one -> one != Missing.ASSOCIATION || !missing.contains(Missing.APPROVAL))
                .sorted()
                .toList();
    }
}
