package com.vtconnect.registration.confirmation.entity;

import java.time.Duration;

/** What a mailed link is for. */
public enum Purpose {
    CONFIRM_REGISTRATION(Duration.ofHours(24)),
    SET_UP_ACCOUNT(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofHours(1));

    private final Duration lifetime;

    Purpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** 24 hours at most: NIST SP 800-63A-4 on confirmation codes sent by e-mail. */
    public Duration lifetime() {
        return lifetime;
    }
}
