package com.vtconnect.registration.message.entity;

import jakarta.ejb.ApplicationException;

/** Another page, perhaps on another device, has saved the draft since this one was opened. */
@ApplicationException(rollback = true)
public class DraftChanged extends RuntimeException {

    private final long id;
    private final int version;

    public DraftChanged(long id, int version) {
        super("Draft " + id + " is at version " + version);
        this.id = id;
        this.version = version;
    }

    /** Of the draft. */
    public long id() {
        return id;
    }

    /** The present one: whoever has been told may save over it. */
    public int version() {
        return version;
    }
}
