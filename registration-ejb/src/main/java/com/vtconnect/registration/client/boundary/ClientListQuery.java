package com.vtconnect.registration.client.boundary;

/**
 * What a client list shows.
 *
 * @param tab null for all of them
 * @param search part of a name or address, null or empty for all; 100 characters count
 * @param first rows to leave out
 * @param size rows to give, 100 at most
 */
public record ClientListQuery(
        Tab tab, String search, Sort sort, boolean ascending, int first, int size) {

    public enum Tab {
        /** Taken in and not left. */
        ACTIVE,
        /** Left, or declined. */
        INACTIVE,
        PENDING,
        /** Taken in and without a practitioner: the "not sure" queue. */
        UNASSIGNED
    }

    public enum Sort {
        NAME,
        EMAIL,
        /** Oldest first when ascending; confirmed before unconfirmed. */
        WAITING,
        REGISTERED
    }
}
