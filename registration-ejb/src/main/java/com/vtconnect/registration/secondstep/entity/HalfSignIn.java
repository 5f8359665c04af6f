package com.vtconnect.registration.secondstep.entity;

import com.vtconnect.registration.access.entity.SecondStepOwner;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody has given the right password and not yet the second step. No session: it opens nothing
 * but the question for the step, and that for a few minutes.
 */
@Entity
@Table(name = "half_sign_in")
public class HalfSignIn {

    /** Long enough to set up an app. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Embedded private OwnerColumns owner;

    private byte[] hash;

    @Column(name = "pending_secret")
    private byte[] pendingSecret;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected HalfSignIn() {}

    /**
     * @param pendingSecret of an app to set up, sealed; null if there is one already
     */
    public HalfSignIn(SecondStepOwner owner, byte[] hash, byte[] pendingSecret, Instant now) {
        this.owner = new OwnerColumns(owner);
        this.hash = hash;
        this.pendingSecret = pendingSecret;
        this.expiresAt = now.plus(LIFETIME);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public OwnerColumns owner() {
        return owner;
    }

    /** Null if there is no app to set up. */
    public byte[] pendingSecret() {
        return pendingSecret;
    }
}
