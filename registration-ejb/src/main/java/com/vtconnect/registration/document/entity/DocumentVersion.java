package com.vtconnect.registration.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The file of a document from one day on; never changed, and only read to be sent. */
@Entity
@Table(name = "document_version")
public class DocumentVersion {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "document_id")
    private long documentId;

    private int number;

    private byte[] content;

    @Column(name = "content_hash")
    private byte[] contentHash;

    @Column(name = "form_hash")
    private byte[] formHash;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by_id")
    private long uploadedById;

    protected DocumentVersion() {}

    /**
     * The current version of a document.
     *
     * @param formHash of what was sent, the same if it is sent again
     */
    public DocumentVersion(
            Document document, Pdf pdf, byte[] formHash, long uploadedById, Instant now) {
        this.organizationId = document.organizationId();
        this.documentId = document.id();
        this.number = document.currentNumber();
        this.content = pdf.bytes();
        this.contentHash = pdf.hash();
        this.formHash = formHash;
        this.uploadedById = uploadedById;
        this.uploadedAt = now;
    }

    public long documentId() {
        return documentId;
    }

    public byte[] content() {
        return content;
    }
}
