package com.vtconnect.registration.client.boundary;

/**
 * What a client list shows.
 *
 * @param tab null for all of them
 * @param whose which cases of a queue; the other lists show all
 * @param search part of a name or address, null or empty for all; 100 characters count
 * @param first rows to leave out
 * @param size rows to give, 100 at most
 */
public record ClientListQuery(
        Tab tab, Whose whose, String search, Sort sort, boolean ascending, int first, int size) {

    public ClientListQuery(
            Tab tab, String search, Sort sort, boolean ascending, int first, int size) {
        this(tab, Whose.ALL, search, sort, ascending, first, size);
    }

    public enum Tab {
        /** Taken in and not left. */
        ACTIVE,
        /** Left, or declined. */
        INACTIVE,
        PENDING,
        /** Taken in and without a practitioner: the "not sure" queue. */
        UNASSIGNED,
        /** All about whom staff have something to do now, whatever it is. */
        WAITING,
        /** Neither the link to confirm nor the one to set up an account has been used. */
        UNCONFIRMED;

        /** Shows cases, which somebody can be on and which can be put off. */
        public boolean isQueue() {
            return this == PENDING || this == UNASSIGNED || this == WAITING;
        }
    }

    /** Which cases of a queue. */
    public enum Whose {
        /** All but those put off. */
        ALL,
        /** Those the caller is on. */
        MINE,
        /** Those nobody or somebody else is on. */
        NOT_MINE,
        /** Those nobody is on. */
        UNCLAIMED,
        /** Those put off, and no others. */
        SNOOZED
    }

    public enum Sort {
        NAME,
        EMAIL,
        /** Oldest first when ascending; confirmed before unconfirmed. */
        WAITING,
        REGISTERED
    }
}
