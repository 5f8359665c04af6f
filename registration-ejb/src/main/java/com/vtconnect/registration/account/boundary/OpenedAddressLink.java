package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.confirmation.entity.Purpose;

/**
 * What a link turned out to be that was mailed because of a change of address. Opening it changed
 * nothing.
 *
 * @param purpose {@code CHANGE_ADDRESS} or {@code STOP_ADDRESS_CHANGE}
 * @param email to which it was mailed
 */
public record OpenedAddressLink(
        OpenedLink.State state,
        Purpose purpose,
        boolean isStaff,
        String slug,
        String organizationName,
        String email) {

    /** What became of it. */
    public enum Outcome {
        CHANGED,
        /** Somebody else has come to have the address meanwhile; the old one stays. */
        TAKEN,
        /** Staff had asked for it. */
        STOPPED,
        /** Whoever asked knew the password, so all sessions have ended. */
        STOPPED_AND_SIGNED_OUT
    }
}
