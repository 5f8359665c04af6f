package com.vtconnect.registration.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** From when to when somebody was in a room. Whoever leaves and comes back has two. */
@Entity
@Table(name = "care_stay")
public class Stay {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "care_session_id")
    private long careSessionId;

    @Column(name = "client_id")
    private Long clientId;

    @Column(name = "staff_member_id")
    private Long staffMemberId;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    protected Stay() {}

    public Stay(CareSession session, PersonId person, Instant now) {
        this.organizationId = session.organizationId();
        this.careSessionId = session.id();
        this.clientId = person.clientId();
        this.staffMemberId = person.staffMemberId();
        this.joinedAt = now;
    }

    public void leave(Instant now) {
        if (leftAt == null) {
            leftAt = now.isBefore(joinedAt) ? joinedAt : now;
        }
    }

    public long id() {
        return id;
    }
}
