package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.document.control.Documents;
import com.vtconnect.registration.document.entity.Document;
import com.vtconnect.registration.document.entity.DocumentFile;
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
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @param size in bytes
     */
    public record OfferedDocument(long id, String name, long size, Instant uploadedAt) {}

    /** By name; none before the client is approved. */
    @Allowed(Permission.CLIENT)
    public List<OfferedDocument> offered() {
        return isTakenIn()
                ? documents.offered(currentCaller.client().organizationId()).stream()
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
                        .filter(Document::isOffered)
                        .filter(one -> isTakenIn())
                        .map(documents::file)
                        .orElseThrow(() -> new NotFound("Not offered"));
        auditTrail.client(
                me.organizationId(), me.id(), AuditAction.DOCUMENT_DOWNLOADED, file.name());
        return file;
    }

    private boolean isTakenIn() {
        var me = currentCaller.client();
        return clients.get(me.organizationId(), me.id()).standing().isTakenIn();
    }
}
