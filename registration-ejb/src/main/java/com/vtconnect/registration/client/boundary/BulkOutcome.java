package com.vtconnect.registration.client.boundary;

import java.util.List;

/** What became of several clients who were to be decided at once, each named by its id. */
public record BulkOutcome(List<Long> done, List<LeftAlone> leftAlone) {

    public enum Why {
        /** Somebody else was faster. */
        DECIDED_ALREADY,
        NOT_CONFIRMED,
        /** Nobody was chosen, or the practitioner has left or holds no licence any longer. */
        NO_PRACTITIONER,
        /** There is no such client within the caller's reach (any longer). */
        OUT_OF_REACH,
        /** The client has been told, so it is not taken back. */
        TOO_LATE
    }

    /**
     * @param by the name of who was faster, null if that is not known or not the reason
     */
    public record LeftAlone(long clientId, Why why, String by) {}

    public BulkOutcome {
        done = List.copyOf(done);
        leftAlone = List.copyOf(leftAlone);
    }
}
