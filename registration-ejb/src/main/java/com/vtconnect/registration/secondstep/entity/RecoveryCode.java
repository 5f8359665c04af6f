package com.vtconnect.registration.secondstep.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Opens in place of the app, once. Only its hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "staff_member_id")
    private long staffMemberId;

    private byte[] hash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    public RecoveryCode(long organizationId, long staffMemberId, byte[] hash, Instant madeAt) {
        this.organizationId = organizationId;
        this.staffMemberId = staffMemberId;
        this.hash = hash;
        this.madeAt = madeAt;
    }
}
