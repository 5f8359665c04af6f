package com.vtconnect.registration.account.boundary;

import jakarta.ejb.ApplicationException;

/** The mailed link was used, has expired or was never one. */
@ApplicationException(rollback = true)
public class LinkNotOpen extends RuntimeException {

    private final OpenedLink.State state;

    public LinkNotOpen(OpenedLink.State state) {
        super(state.name());
        this.state = state;
    }

    public OpenedLink.State state() {
        return state;
    }
}
