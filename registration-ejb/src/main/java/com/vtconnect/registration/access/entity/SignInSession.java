package com.vtconnect.registration.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One signed-in browser. It lives in the database, so any node can serve the next request, ending
 * it takes effect at once everywhere, and a restart signs nobody out. The browser holds the secret,
 * the table only its hash.
 */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {

    /**
     * How long a session lives without a request, by who holds it. Staff screens stand in busy
     * rooms.
     */
    public static final Duration STAFF_IDLE = Duration.ofMinutes(20);

    public static final Duration CLIENT_IDLE = Duration.ofMinutes(30);

    /**
     * After this a session ends even in use (NIST SP 800-63B-4: 24 hours at most; a working day is
     * enough).
     */
    public static final Duration LONGEST = Duration.ofHours(12);

    /**
     * {@code last_seen_at} is written at most this often, to spare the database a write for each
     * request.
     */
    public static final Duration SEEN_GRANULARITY = Duration.ofMinutes(1);

    /** For so long a proof of who one is counts for what changes how one signs in. */
    public static final Duration PROOF_COUNTS = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(generator = "entity_seq")
    @SequenceGenerator(name = "entity_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    private byte[] hash;

    @Column(name = "client_id")
    private Long clientId;

    @Column(name = "staff_member_id")
    private Long staffMemberId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** When the person last proved who they are, at the sign-in or later. */
    @Column(name = "proved_at")
    private Instant provedAt;

    private String network;
    private String browser;

    protected SignInSession() {}

    /**
     * @param owner a client or a member of staff
     */
    public static SignInSession of(
            Caller owner, byte[] hash, Instant now, String network, String browser) {
        if (owner instanceof Caller.Client client) {
            var session = new SignInSession(client.organizationId(), hash, now, network, browser);
            session.clientId = client.id();
            return session;
        }
        if (owner instanceof Caller.Staff member) {
            var session = new SignInSession(member.organizationId(), hash, now, network, browser);
            session.staffMemberId = member.id();
            return session;
        }
        throw new IllegalArgumentException("Nobody who could sign in");
    }

    private SignInSession(
            long organizationId, byte[] hash, Instant now, String network, String browser) {
        this.organizationId = organizationId;
        this.hash = hash;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.provedAt = now;
        this.expiresAt = now.plus(LONGEST);
        this.network = network;
        this.browser = browser;
    }

    public boolean isAliveAt(Instant now) {
        return now.isBefore(endsAt());
    }

    /** When it ends if nothing more is heard of it. */
    public Instant endsAt() {
        var idleEnd = lastSeenAt.plus(idle(clientId == null));
        return idleEnd.isBefore(expiresAt) ? idleEnd : expiresAt;
    }

    /** How long one lives without a request. */
    public static Duration idle(boolean isStaff) {
        return isStaff ? STAFF_IDLE : CLIENT_IDLE;
    }

    public void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(SEEN_GRANULARITY))) {
            lastSeenAt = now;
        }
    }

    public boolean isProvedAt(Instant now) {
        return now.isBefore(provedAt.plus(PROOF_COUNTS));
    }

    /** The person has proved once more who they are. */
    public void prove(Instant now) {
        provedAt = now;
    }

    public long id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public String network() {
        return network;
    }

    /** The User-Agent header. */
    public String browser() {
        return browser;
    }

    public byte[] hash() {
        return hash.clone();
    }

    public long organizationId() {
        return organizationId;
    }

    public Long clientId() {
        return clientId;
    }

    public Long staffMemberId() {
        return staffMemberId;
    }
}
