package com.vtconnect.registration.account.entity;

import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * That somebody wants to sign in with another address. It comes true once the new address is
 * confirmed; until then the old one stays, and its reader can stop it. An account has one open at
 * most.
 */
@Entity
@Table(name = "address_change")
public class AddressChange {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "client_id")
    private Long clientId;

    @Column(name = "staff_member_id")
    private Long staffMemberId;

    @Column(name = "old_email")
    private EmailAddress oldEmail;

    @Column(name = "new_email")
    private EmailAddress newEmail;

    @Column(name = "asked_by_id")
    private Long askedById;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Version private int version;

    protected AddressChange() {}

    /**
     * @param askedById the staff member who asks in a client's place, null if it is the owner
     */
    public AddressChange(AccountOwner owner, EmailAddress newEmail, Long askedById, Instant now) {
        this.organizationId = owner.organizationId();
        this.clientId = owner.clientId();
        this.staffMemberId = owner.staffMemberId();
        this.oldEmail = owner.email();
        this.newEmail = newEmail;
        this.askedById = askedById;
        this.askedAt = now;
    }

    public boolean isOpenAt(Instant now) {
        return confirmedAt == null && stoppedAt == null && now.isBefore(endsAt());
    }

    public Instant endsAt() {
        return askedAt.plus(Purpose.CHANGE_ADDRESS.lifetime());
    }

    public void confirm(Instant now) {
        if (!isOpenAt(now)) {
            throw new IllegalStateException("Not open");
        }
        confirmedAt = now;
    }

    public void stop(Instant now) {
        stoppedAt = now;
    }

    /** Else staff did, in the client's place. */
    public boolean isAskedByOwner() {
        return askedById == null;
    }

    public EmailAddress newEmail() {
        return newEmail;
    }
}
