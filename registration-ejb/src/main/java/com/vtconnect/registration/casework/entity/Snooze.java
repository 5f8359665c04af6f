package com.vtconnect.registration.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * That nothing can be done about a case before a certain moment, for everybody: until then it
 * stands in no queue. The note stays when the case is back.
 */
@Entity
@Table(name = "client_snooze")
public class Snooze {

    /** Longer than this is forgetting. */
    public static final Duration LONGEST = Duration.ofDays(90);

    @Id
    @Column(name = "client_id")
    private long clientId;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "by_id")
    private long byId;

    private String note;
    private Instant since;
    private Instant until;

    protected Snooze() {}

    public Snooze(long organizationId, long clientId) {
        this.organizationId = organizationId;
        this.clientId = clientId;
    }

    /**
     * @param note why, null for none
     */
    public void putOff(Instant until, String note, long byId, Instant now) {
        this.until = until;
        this.note = note;
        this.byId = byId;
        this.since = now;
    }
}
