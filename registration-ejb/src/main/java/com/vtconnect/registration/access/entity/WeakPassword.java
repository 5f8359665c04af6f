package com.vtconnect.registration.access.entity;

import jakarta.ejb.ApplicationException;

/** The password cannot be taken; says why. */
@ApplicationException(rollback = true)
public class WeakPassword extends RuntimeException {

    /** Why a password is refused (NIST SP 800-63B-4, section 3.1.1.2). */
    public enum Weakness {
        /** Fewer than 15 characters. */
        TOO_SHORT,
        /** More than 128 characters. */
        TOO_LONG,
        /** Among the first that an attacker tries. */
        COMMON,
        /** Made of the person's own name or address, or the practice's name. */
        PERSONAL
    }

    private final Weakness weakness;

    public WeakPassword(Weakness weakness) {
        super(weakness.name());
        this.weakness = weakness;
    }

    public Weakness weakness() {
        return weakness;
    }
}
