package com.vtconnect.registration.client.entity;

import jakarta.ejb.ApplicationException;

/** The client has not confirmed the e-mail address; until then there is nothing to decide. */
@ApplicationException(rollback = true)
public class NotYetConfirmed extends RuntimeException {

    public NotYetConfirmed() {
        super("The e-mail address is not confirmed");
    }
}
