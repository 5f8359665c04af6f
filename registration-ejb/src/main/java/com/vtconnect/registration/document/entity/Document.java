package com.vtconnect.registration.document.entity;

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
 * A document under the name by which clients know it. Its file is that of the current {@link
 * DocumentVersion}; withdrawn, it is kept and offered to nobody.
 */
@Entity
@Table(name = "document")
public class Document {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String name;

    @Column(name = "current_number")
    private int currentNumber;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version private int version;

    protected Document() {}

    /** Its first version comes with it. */
    public Document(long organizationId, DocumentKind kind, String name) {
        this.organizationId = organizationId;
        this.kind = kind;
        this.name = name;
        this.currentNumber = 1;
    }

    public void rename(String name) {
        this.name = name;
    }

    /** Gives the number of the version that is now the current one. */
    public int replace() {
        return ++currentNumber;
    }

    /** Is offered to nobody any more. */
    public void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public void offerAgain() {
        withdrawnAt = null;
    }

    public boolean isOffered() {
        return withdrawnAt == null;
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public boolean isOffered(DocumentKind asWhat) {
        return isOffered() && kind == asWhat;
    }

    public String name() {
        return name;
    }

    public int currentNumber() {
        return currentNumber;
    }
}
