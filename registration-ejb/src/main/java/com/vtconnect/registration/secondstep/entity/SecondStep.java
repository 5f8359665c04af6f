package com.vtconnect.registration.secondstep.entity;

import com.vtconnect.registration.access.entity.SecondStepOwner;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody's second step: the app's secret, sealed, and a new one that has not been proved yet. A
 * code is good for one time step, and of each time step once.
 */
@Entity
@Table(name = "second_step")
public class SecondStep {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Embedded private OwnerColumns owner;

    @Column(name = "sealed_secret")
    private byte[] sealedSecret;

    @Column(name = "set_up_at")
    private Instant setUpAt;

    @Column(name = "last_time_step")
    private long lastTimeStep;

    @Column(name = "pending_secret")
    private byte[] pendingSecret;

    @Column(name = "pending_session")
    private Long pendingSession;

    @Version private int version;

    protected SecondStep() {}

    public SecondStep(SecondStepOwner owner) {
        this.owner = new OwnerColumns(owner);
    }

    public boolean isOn() {
        return sealedSecret != null;
    }

    /** A new app is to be set up; the one before, if any, counts until that is done. */
    public void begin(byte[] sealed, long session) {
        pendingSecret = sealed;
        pendingSession = session;
    }

    /** Only there may its secret be seen, and its first code be given. */
    public boolean isBegunIn(long session) {
        return Long.valueOf(session).equals(pendingSession);
    }

    public void giveUpBegun() {
        pendingSecret = null;
        pendingSession = null;
    }

    /** A new app has given a right code. */
    public void complete(byte[] sealed, long timeStep, Instant now) {
        sealedSecret = sealed;
        giveUpBegun();
        lastTimeStep = timeStep;
        setUpAt = now;
    }

    /** The code of this time step was taken: neither it nor an older one is taken again. */
    public void taken(long timeStep) {
        lastTimeStep = timeStep;
    }

    public long lastTimeStep() {
        return lastTimeStep;
    }

    public byte[] sealedSecret() {
        return sealedSecret;
    }

    /** Null if none is being set up. */
    public byte[] pendingSecret() {
        return pendingSecret;
    }

    /** Null while off. */
    public Instant onSince() {
        return setUpAt;
    }
}
