package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.account.boundary.OpenedLink.State;

/**
 * What a mailed link turned out to be. Opening it changed nothing.
 *
 * @param email the address it was mailed to; null if unknown
 */
public record OpenedInvitation(State state, String email) {

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
