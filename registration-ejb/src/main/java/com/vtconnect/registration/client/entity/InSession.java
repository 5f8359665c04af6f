package com.vtconnect.registration.client.entity;

import jakarta.ejb.ApplicationException;

/** The client is in a session at this moment, which what was asked for would end. */
@ApplicationException(rollback = true)
public class InSession extends RuntimeException {

    private final String client;

    /**
     * @param client the name
     */
    public InSession(String client) {
        super("In a session");
        this.client = client;
    }

    public String client() {
        return client;
    }
}
