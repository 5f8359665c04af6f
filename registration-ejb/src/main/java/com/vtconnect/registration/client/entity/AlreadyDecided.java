package com.vtconnect.registration.client.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else was faster. */
@ApplicationException(rollback = true)
public class AlreadyDecided extends RuntimeException {

    private final String by;

    /**
     * @param by the name of who was faster, null if it was not a person (a setting, or the client's
     *     own choice)
     */
    public AlreadyDecided(String by) {
        super("Already decided by " + by);
        this.by = by;
    }

    public String by() {
        return by;
    }
}
