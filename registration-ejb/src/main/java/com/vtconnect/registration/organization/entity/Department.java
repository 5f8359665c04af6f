package com.vtconnect.registration.organization.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A part of an organization; every organization starts with one. */
@Entity
@Table(name = "department")
public class Department {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private int version;

    protected Department() {}

    public Department(long organizationId, String name, Instant createdAt) {
        this.organizationId = organizationId;
        this.name = name;
        this.createdAt = createdAt;
    }

    public void rename(String name) {
        this.name = name;
    }

    /** Is offered nowhere any more. */
    public void close(Instant now) {
        closedAt = now;
    }

    public void reopen() {
        closedAt = null;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
