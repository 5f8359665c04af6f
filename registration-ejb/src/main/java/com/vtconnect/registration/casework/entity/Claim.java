package com.vtconnect.registration.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * That a staff member is on a case, because they took it or a colleague handed it to them. It ends
 * by itself, so that nobody's day off holds anything up.
 */
@Entity
@Table(name = "client_claim")
public class Claim {

    /** Half a working day. */
    public static final Duration LASTS = Duration.ofHours(4);

    /** What is handed over on a Friday evening is still there on Monday. */
    public static final Duration LASTS_HANDED_OVER = Duration.ofDays(3);

    @Id
    @Column(name = "client_id")
    private long clientId;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "given_by_id")
    private Long givenById;

    private String note;
    private Instant since;
    private Instant until;

    protected Claim() {}

    public Claim(long organizationId, long clientId) {
        this.organizationId = organizationId;
        this.clientId = clientId;
    }

    public void take(long staffMemberId, Instant now) {
        hold(staffMemberId, null, null, now, LASTS);
    }

    /**
     * @param note for the one who has it from now on, null for none
     */
    public void hand(long toId, long byId, String note, Instant now) {
        hold(toId, byId, note, now, LASTS_HANDED_OVER);
    }

    private void hold(long holderId, Long givenById, String note, Instant now, Duration lasts) {
        this.holderId = holderId;
        this.givenById = givenById;
        this.note = note;
        this.since = now;
        this.until = now.plus(lasts);
    }

    public boolean isLive(Instant now) {
        return now.isBefore(until);
    }

    public boolean isHeldBy(long staffMemberId) {
        return holderId == staffMemberId;
    }

    public long holderId() {
        return holderId;
    }
}
