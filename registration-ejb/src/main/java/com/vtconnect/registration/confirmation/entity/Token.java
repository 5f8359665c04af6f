package com.vtconnect.registration.confirmation.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A mailed link. Only the hash of its secret is kept. A later one for the same account leaves it
 * good (people click the first mail after asking for a second); it dies by use, by time, or when
 * the address it was mailed to is corrected.
 */
@Entity
@Table(name = "token")
public class Token {

    /** What a link that was opened turns out to be. */
    public enum State {
        OPEN,
        USED,
        EXPIRED,
        /** Mailed to an address that has been corrected since. */
        SUPERSEDED
    }

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "client_id")
    private Long clientId;

    @Column(name = "staff_member_id")
    private Long staffMemberId;

    @Column(name = "registration_id")
    private Long registrationId;

    private EmailAddress email;
    private byte[] hash;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Version private int version;

    protected Token() {}

    private Token(
            long organizationId, Purpose purpose, EmailAddress email, byte[] hash, Instant now) {
        this.organizationId = organizationId;
        this.purpose = purpose;
        this.email = email;
        this.hash = hash;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.lifetime());
    }

    public static Token ofClient(
            long organizationId,
            long clientId,
            Purpose purpose,
            EmailAddress email,
            byte[] hash,
            Instant now) {
        var token = new Token(organizationId, purpose, email, hash, now);
        token.clientId = clientId;
        return token;
    }

    /**
     * Confirms a registration.
     *
     * @param registrationId the form that was sent; what stands in it counts, whoever else sent one
     *     with this address. Null if staff asked for the mail
     * @param codeHash of the code to type instead, null without one
     */
    public static Token ofRegistration(
            long organizationId,
            long clientId,
            Long registrationId,
            EmailAddress email,
            byte[] hash,
            byte[] codeHash,
            Instant now) {
        var token =
                ofClient(organizationId, clientId, Purpose.CONFIRM_REGISTRATION, email, hash, now);
        token.registrationId = registrationId;
        token.codeHash = codeHash;
        return token;
    }

    public static Token ofStaff(
            long organizationId,
            long staffMemberId,
            Purpose purpose,
            EmailAddress email,
            byte[] hash,
            Instant now) {
        var token = new Token(organizationId, purpose, email, hash, now);
        token.staffMemberId = staffMemberId;
        return token;
    }

    public State stateAt(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (supersededAt != null) {
            return State.SUPERSEDED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public void supersede(Instant now) {
        supersededAt = now;
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Long clientId() {
        return clientId;
    }

    public Long staffMemberId() {
        return staffMemberId;
    }

    public Long registrationId() {
        return registrationId;
    }

    public EmailAddress email() {
        return email;
    }

    public byte[] hash() {
        return hash;
    }

    public byte[] codeHash() {
        return codeHash;
    }
}
