package com.vtconnect.registration.notification.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else was faster: the mail has been sent again, or is being tried at this moment. */
@ApplicationException(rollback = true)
public class SentAlready extends RuntimeException {

    public SentAlready() {
        super("Sent again already");
    }
}
