package com.vtconnect.registration.access.entity;

import jakarta.ejb.ApplicationException;

/** There is no such object in the caller's organization. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}
