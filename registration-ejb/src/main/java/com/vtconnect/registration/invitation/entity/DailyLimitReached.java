package com.vtconnect.registration.invitation.entity;

import jakarta.ejb.ApplicationException;

/** The practice has sent as many invitations as it may within a day. */
@ApplicationException(rollback = true)
public class DailyLimitReached extends RuntimeException {

    public DailyLimitReached() {
        super("No more invitations today");
    }
}
