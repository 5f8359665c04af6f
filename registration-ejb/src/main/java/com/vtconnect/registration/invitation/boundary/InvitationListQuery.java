package com.vtconnect.registration.invitation.boundary;

/**
 * What the list of invitations shows.
 *
 * @param state null for all
 * @param search part of an address, null or empty for all; 100 characters count
 * @param first rows to leave out
 * @param size rows to give, 100 at most
 */
public record InvitationListQuery(
        State state, String search, Sort sort, boolean ascending, int first, int size) {

    /** What became of an invitation, as far as the reader may know. */
    public enum State {
        QUEUED,
        SENT,
        /** Could not be sent so far, or for good. */
        FAILED,
        REGISTERED,
        CONFIRMED,
        /** The person asked not to be invited any more. */
        STOPPED,
        /** Taken back before it went out. */
        WITHDRAWN
    }

    public enum Sort {
        SENT,
        EMAIL
    }
}
