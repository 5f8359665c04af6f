package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Merges;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.control.Documents;
import com.vtconnect.registration.document.control.Signatures;
import com.vtconnect.registration.document.entity.DocumentFile;
import com.vtconnect.registration.document.entity.DocumentKind;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.SignatureRow;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The practice's documents, for a client whom it has taken in. */
@Stateless
public class MyDocuments {

    @Inject Clients clients;
    @Inject Documents documents;
    @Inject Signatures signatures;
    @Inject Signing signing;
    @Inject Merges merges;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @param size in bytes
     */
    public record OfferedDocument(long id, String name, long size, Instant uploadedAt) {}

    /** Whether there is something to download, or was something signed. */
    @Allowed(Permission.CLIENT)
    public boolean areAny() {
        var organizationId = currentCaller.client().organizationId();
        return isTakenIn() && documents.isAnyOffered(organizationId, DocumentKind.DOWNLOAD)
                || signatures.isAnyOwn(organizationId, records());
    }

    /** By name; none before the client is approved. */
    @Allowed(Permission.CLIENT)
    public List<OfferedDocument> offered() {
        return isTakenIn()
                ? documents.offered(currentCaller.client().organizationId()).stream()
                        .filter(one -> !one.isToSign())
                        .map(
                                one ->
                                        new OfferedDocument(
                                                one.id(), one.name(), one.size(), one.uploadedAt()))
                        .toList()
                : List.of();
    }

    /**
     * @throws NotFound also for one that is offered no more
     */
    @Allowed(Permission.CLIENT)
    public DocumentFile file(long id) {
        var me = currentCaller.client();
        var file =
                Optional.of(documents.get(me.organizationId(), id))
                        .filter(one -> one.isOffered(DocumentKind.DOWNLOAD))
                        .filter(one -> isTakenIn())
                        .map(documents::file)
                        .orElseThrow(() -> new NotFound("Not offered"));
        auditTrail.client(
                me.organizationId(), me.id(), AuditAction.DOCUMENT_DOWNLOADED, file.name());
        return file;
    }

    /** What is to be signed before the client connects. */
    @Allowed(Permission.CLIENT)
    public List<RequiredDocument> toSign() {
        return signing.toSign(me());
    }

    /**
     * Signs all of it.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong:
     *     "signature", "signs"
     */
    @Allowed(Permission.CLIENT)
    public void sign(SignDocuments signed) {
        var me = currentCaller.client();
        signing.sign(clients.getForDecision(me.organizationId(), me.id()), signed);
    }

    /** What the client has signed. */
    @Allowed(Permission.CLIENT)
    public List<SignatureRow> signed() {
        var me = currentCaller.client();
        return signatures.own(me.organizationId(), records());
    }

    /**
     * Exactly what was signed.
     *
     * @throws NotFound if it is not the client's own
     */
    @Allowed(Permission.CLIENT)
    public DocumentFile signedFile(long signatureId) {
        var me = currentCaller.client();
        var signature =
                signatures
                        .findOwn(me.organizationId(), records(), signatureId)
                        .orElseThrow(() -> new NotFound("No such signature"));
        return signatures.evidence(me.organizationId(), signature).file();
    }

    private List<Long> records() {
        return merges.onePerson(
                currentCaller.client().organizationId(), currentCaller.client().id());
    }

    private boolean isTakenIn() {
        return me().standing().isTakenIn();
    }

    private Client me() {
        var me = currentCaller.client();
        return clients.get(me.organizationId(), me.id());
    }
}
