package com.vtconnect.registration.message.entity;

import jakarta.ejb.ApplicationException;

/** The two may no longer write to each other; nothing was sent. */
@ApplicationException(rollback = true)
public class MayNotWrite extends RuntimeException {

    private final WriteAnswer answer;
    private final String name;

    /**
     * @param name of the person written to
     */
    public MayNotWrite(WriteAnswer answer, String name) {
        super("May not write: " + answer);
        this.answer = answer;
        this.name = name;
    }

    public WriteAnswer answer() {
        return answer;
    }

    public String name() {
        return name;
    }
}
