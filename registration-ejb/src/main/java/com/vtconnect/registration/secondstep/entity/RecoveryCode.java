package com.vtconnect.registration.secondstep.entity;

import com.vtconnect.registration.access.entity.SecondStepOwner;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded private OwnerColumns owner;

    private byte[] hash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    public RecoveryCode(SecondStepOwner owner, byte[] hash, Instant madeAt) {
        this.owner = new OwnerColumns(owner);
        this.hash = hash;
        this.madeAt = madeAt;
    }
}
