package com.vtconnect.registration.access.entity;

import jakarta.ejb.ApplicationException;

/**
 * The caller may not do this, or may not know whether the object exists. Pages answer it like an
 * unknown address.
 */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}
