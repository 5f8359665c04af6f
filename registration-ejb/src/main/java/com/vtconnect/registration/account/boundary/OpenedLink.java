package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.confirmation.entity.Purpose;

/**
 * What a mailed link turned out to be. Opening it changed nothing.
 *
 * @param purpose null if unknown
 * @param isStaff whether it is a staff member's, whose page is in the Office Portal
 * @param email the address it was mailed to, null if unknown
 * @param firstName null unless open
 * @param organizationName null if unknown
 */
public record OpenedLink(
        State state,
        Purpose purpose,
        boolean isStaff,
        String slug,
        String organizationName,
        String email,
        String firstName) {

    public enum State {
        OPEN,
        /** Used before: the address is confirmed, the password chosen. */
        USED,
        EXPIRED,
        /** The address was corrected after this was mailed. */
        SUPERSEDED,
        UNKNOWN
    }

    static final OpenedLink UNKNOWN =
            new OpenedLink(State.UNKNOWN, null, false, null, null, null, null);
}
