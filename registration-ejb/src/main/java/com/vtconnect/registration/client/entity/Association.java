package com.vtconnect.registration.client.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a client and a practitioner may connect: since when, and who made it so. Ended, not deleted;
 * only one that a form asked for, whose address nobody has confirmed, goes when another form asks
 * for somebody else, and one that came with the record of somebody else goes back with it.
 */
@Entity
@Table(name = "association")
public class Association {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Column(name = "practitioner_id")
    private long practitionerId;

    @Column(name = "made_by_id")
    private Long madeById;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by_id")
    private Long endedById;

    @Column(name = "end_reason")
    private String endReason;

    /** The record that was merged into the client's and had it before; null for none. */
    @Column(name = "from_client_id")
    private Long fromClientId;

    protected Association() {}

    /**
     * @param madeById the staff member, null if the client chose
     */
    Association(Client client, long practitionerId, Long madeById, Instant madeAt) {
        this.organizationId = client.organizationId();
        this.client = client;
        this.practitionerId = practitionerId;
        this.madeById = madeById;
        this.madeAt = madeAt;
    }

    /** The same of another record, which turned out to be this client's. */
    static Association taken(Client client, Association others) {
        var taken = new Association(client, others.practitionerId, others.madeById, others.madeAt);
        taken.takeFrom(others);
        return taken;
    }

    void takeFrom(Association others) {
        madeById = others.madeById;
        madeAt = others.madeAt;
        fromClientId = others.client.id();
    }

    boolean isTakenFrom(Client other) {
        return fromClientId != null && fromClientId == other.id();
    }

    void end(String reason, Long endedById, Instant now) {
        this.endReason = reason;
        this.endedAt = now;
        this.endedById = endedById;
    }

    public boolean isActive() {
        return endedAt == null;
    }

    public long practitionerId() {
        return practitionerId;
    }

    public Long madeById() {
        return madeById;
    }

    public Instant endedAt() {
        return endedAt;
    }

    Long endedById() {
        return endedById;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
