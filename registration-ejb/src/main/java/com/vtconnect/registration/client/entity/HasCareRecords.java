package com.vtconnect.registration.client.entity;

import jakarta.ejb.ApplicationException;

/** There is session data about the client: inactivate instead of deleting. */
@ApplicationException(rollback = true)
public class HasCareRecords extends RuntimeException {

    public HasCareRecords() {
        super("There are records of care");
    }
}
