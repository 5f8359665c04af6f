package com.vtconnect.registration.confirmation.entity;

import java.time.Duration;

/** What a mailed link is for. */
public enum Purpose {
    CONFIRM_REGISTRATION(Duration.ofHours(24)),
    SET_UP_ACCOUNT(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofHours(1)),
    /** Mailed to the new address. */
    CHANGE_ADDRESS(Duration.ofHours(24)),
    /** Mailed to the old address, for whoever did not ask for the change. */
    STOP_ADDRESS_CHANGE(Duration.ofHours(24));

    private final Duration lifetime;

    Purpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** Whether one chooses a password on the page that it opens. */
    public boolean leadsToPassword() {
        return this != CHANGE_ADDRESS && this != STOP_ADDRESS_CHANGE;
    }

    /** 24 hours at most: NIST SP 800-63A-4 on confirmation codes sent by e-mail. */
    public Duration lifetime() {
        return lifetime;
    }
}
