package com.vtconnect.registration.access.entity;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/** Somebody tries too often; it works again after the wait. */
@ApplicationException(rollback = true)
public class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    public TooManyAttempts(Duration wait) {
        super("Too many attempts, wait " + wait.toSeconds() + " s");
        this.wait = wait;
    }

    /** At least a second. */
    public long waitSeconds() {
        return wait.toSeconds();
    }
}
