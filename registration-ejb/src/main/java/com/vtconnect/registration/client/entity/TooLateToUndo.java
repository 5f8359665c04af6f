package com.vtconnect.registration.client.entity;

import jakarta.ejb.ApplicationException;

/** The client has been told already. */
@ApplicationException(rollback = true)
public class TooLateToUndo extends RuntimeException {

    public TooLateToUndo() {
        super("The client has been told already");
    }
}
