package com.vtconnect.registration.client.boundary;

import java.util.Map;

/**
 * Who takes over the clients of a practitioner who leaves.
 *
 * @param toAll the one new practitioner, counts with {@link Way#TO_ONE} alone
 * @param each new practitioner by client, {@link #NOBODY} for the unassigned queue; counts with
 *     {@link Way#TO_EACH} alone, and then has every client
 * @param reason for the record; clients are not told it
 */
public record HandOver(Way way, Long toAll, Map<Long, Long> each, String reason) {

    public static final long NOBODY = 0;

    public enum Way {
        /** All to the same practitioner. */
        TO_ONE,
        /** A practitioner for each client. */
        TO_EACH,
        /** All stand in the unassigned queue; those who are pending ask for nobody. */
        TO_QUEUE
    }

    public HandOver {
        each = Map.copyOf(each);
    }
}
