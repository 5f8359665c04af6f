package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.organization.entity.FirstContactPromise;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * When staff first did something for a client: decided, found a practitioner, met in a session, or
 * said that they had been in touch. What comes later is no first contact.
 */
@Embeddable
public class FirstContact {

    @Column(name = "first_contact_at")
    private Instant at;

    @Column(name = "first_contact_by_id")
    private Long byId;

    /** It follows from something else. */
    public void made(Instant now) {
        if (at == null) {
            at = now;
        }
    }

    /**
     * Staff say so.
     *
     * @throws AlreadyDecided if there was one before
     */
    public void said(StaffMember by, Instant now) {
        if (at != null) {
            throw new AlreadyDecided(null);
        }
        at = now;
        byId = by.id();
    }

    /** Says whether there was one to take, and none before. */
    boolean take(FirstContact others) {
        if (at != null || others.at == null) {
            return false;
        }
        at = others.at;
        byId = others.byId;
        return true;
    }

    /** There was none after all. */
    public void undo() {
        at = null;
        byId = null;
    }

    /** Until when it has been promised to this client; empty if it has not, or is kept. */
    public Optional<Instant> dueAt(Optional<FirstContactPromise> promise, Standing standing) {
        return promise.filter(one -> at == null && standing.isActive() && standing.isConfirmed())
                .filter(one -> one.covers(standing.confirmedAt()))
                .map(one -> one.dueAt(standing.confirmedAt()));
    }

    /** Null before it. */
    public Instant at() {
        return at;
    }

    /** Who said so; null if it follows from what staff did. */
    public Long byId() {
        return byId;
    }
}
