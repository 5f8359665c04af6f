package com.vtconnect.registration.staff.entity;

import jakarta.ejb.ApplicationException;

/** Records that stay name the staff member: inactivate instead of deleting. */
@ApplicationException(rollback = true)
public class StillNamed extends RuntimeException {

    public StillNamed() {
        super("There are records that name this staff member");
    }
}
