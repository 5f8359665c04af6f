package com.vtconnect.registration.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A practitioner's room and, once a client was let in, the record of the session: who, when, how
 * long, never what was said or seen. A practitioner has one open room at a time.
 */
@Entity
@Table(name = "care_session")
public class CareSession {

    /** In a room, the practitioner among them: each sends to each other, no server in between. */
    public static final int MOST_PEOPLE = 4;

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "practitioner_id")
    private long practitionerId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Version private int version;

    protected CareSession() {}

    public CareSession(long organizationId, long practitionerId, Instant now) {
        this.organizationId = organizationId;
        this.practitionerId = practitionerId;
        this.openedAt = now;
    }

    /** The first client is let in. Says whether it was the first. */
    public boolean begin(Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("Over");
        }
        var isFirst = begunAt == null;
        if (isFirst) {
            begunAt = now;
        }
        return isFirst;
    }

    public void end(EndReason reason, Instant now) {
        if (isOpen()) {
            endReason = reason;
            endedAt = now;
        }
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean hasBegun() {
        return begunAt != null;
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public long practitionerId() {
        return practitionerId;
    }

    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }
}
