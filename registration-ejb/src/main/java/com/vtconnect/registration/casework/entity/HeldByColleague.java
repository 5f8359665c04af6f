package com.vtconnect.registration.casework.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else is on it; who wants it takes it over from them, knowing so. */
@ApplicationException(rollback = true)
public class HeldByColleague extends RuntimeException {

    private final String holder;

    /**
     * @param holder the colleague's name
     */
    public HeldByColleague(String holder) {
        super("Held by " + holder);
        this.holder = holder;
    }

    public String holder() {
        return holder;
    }
}
