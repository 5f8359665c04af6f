package com.vtconnect.registration.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;

/**
 * That a client signed a version of a document: evidence, which nobody changes and which is still
 * there when the client's record is not.
 */
@Entity
@Table(name = "signature")
public class Signature {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "client_name")
    private String clientName;

    @Column(name = "client_email")
    private String clientEmail;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "document_version_id")
    private long documentVersionId;

    @Column(name = "document_name")
    private String documentName;

    @Column(name = "content_hash")
    private byte[] contentHash;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String network;
    private String browser;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_network")
    private String confirmedNetwork;

    @Column(name = "confirmed_browser")
    private String confirmedBrowser;

    protected Signature() {}

    public Signature(Signer signer, RequiredDocument document, SigningMoment moment) {
        this.organizationId = signer.organizationId();
        this.clientId = signer.clientId();
        this.clientName = signer.name();
        this.clientEmail = signer.email();
        this.documentId = document.id();
        this.documentVersionId = document.versionId();
        this.documentName = document.name();
        this.contentHash = HexFormat.of().parseHex(document.hash());
        this.signerName = moment.signerName();
        this.signedAt = moment.at();
        this.network = moment.network();
        this.browser = moment.browser();
    }

    /** It was signed with a registration form, and the owner of the address says so too. */
    public Signature confirmed(OwnerConfirmation confirmation) {
        this.confirmedAt = confirmation.at();
        this.confirmedNetwork = confirmation.network();
        this.confirmedBrowser = confirmation.browser();
        return this;
    }

    public long clientId() {
        return clientId;
    }

    public long documentVersionId() {
        return documentVersionId;
    }

    public String documentName() {
        return documentName;
    }
}
