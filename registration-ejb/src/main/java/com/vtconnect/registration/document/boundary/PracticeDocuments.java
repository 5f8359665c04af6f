package com.vtconnect.registration.document.boundary;

import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.TAKEN;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_MANY;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.document.control.Documents;
import com.vtconnect.registration.document.control.Signatures;
import com.vtconnect.registration.document.entity.Document;
import com.vtconnect.registration.document.entity.DocumentFile;
import com.vtconnect.registration.document.entity.DocumentRow;
import com.vtconnect.registration.document.entity.DocumentVersion;
import com.vtconnect.registration.document.entity.Pdf;
import com.vtconnect.registration.document.entity.SignatureRow;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The documents of the own organization, for those who keep them. */
@Stateless
public class PracticeDocuments {

    private static final int MAX_NAME = 120;

    /** Clients look through them without a search. */
    private static final int MOST_OFFERED = 100;

    @Inject Documents documents;
    @Inject Signatures signatures;
    @Inject Organizations organizations;
    @Inject CurrentCaller currentCaller;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /** Those that clients are offered, by name. */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public List<DocumentRow> offered() {
        return documents.offered(currentCaller.staff().organizationId());
    }

    /** Those that were withdrawn. */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public Newest<DocumentRow> withdrawn(int most) {
        return documents.withdrawn(currentCaller.staff().organizationId(), most);
    }

    @Allowed(Permission.EDIT_ORGANIZATION)
    public DocumentRow get(long id) {
        return documents.row(currentCaller.staff().organizationId(), id);
    }

    @Allowed(Permission.EDIT_ORGANIZATION)
    public DocumentFile file(long id) {
        return documents.file(documents.get(currentCaller.staff().organizationId(), id));
    }

    /**
     * Who has signed it, in any of its versions; also those whose records are gone.
     *
     * @param search a part of a name or an address, of anybody's if it is empty
     */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public Newest<SignatureRow> signatures(long id, String search, int most) {
        var document = documents.get(currentCaller.staff().organizationId(), id);
        return signatures.ofDocument(document.organizationId(), document.id(), search, most);
    }

    /**
     * Clients are offered it, or asked to sign it, from now on. Gives its id.
     *
     * @throws InvalidInput with every field that is wrong: "name", "kind", "file"
     */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public long upload(UploadDocument upload) {
        var organizationId = lockedOrganization();
        var check = new InputCheck();
        var name = check.requiredLine("name", upload.name(), MAX_NAME);
        if (upload.kind() == null) {
            check.reject("kind", MISSING);
        }
        var pdf = checkedPdf(check, upload);
        check.throwIfInvalid();
        var formHash = formHash(upload, name, pdf.orElseThrow());
        var sent = documents.findSent(organizationId, formHash);
        if (sent.isPresent()) {
            return sent.get();
        }
        requireFree(organizationId, name, null);
        var document = new Document(organizationId, upload.kind(), name);
        documents.add(document);
        add(document, pdf.get(), formHash);
        audit(document, AuditAction.DOCUMENT_UPLOADED, name);
        return document.id();
    }

    /**
     * Clients get the new version from now on; the old one is kept.
     *
     * @throws InvalidInput of field "file" if it is no PDF
     */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public void replace(long id, UploadDocument upload) {
        var organizationId = lockedOrganization();
        var document = documents.get(organizationId, id);
        var check = new InputCheck();
        var pdf = checkedPdf(check, upload);
        check.throwIfInvalid();
        var formHash = formHash(upload, String.valueOf(id), pdf.orElseThrow());
        if (documents.findSent(organizationId, formHash).isEmpty()) {
            var number = document.replace();
            add(document, pdf.get(), formHash);
            audit(document, AuditAction.DOCUMENT_REPLACED, document.name() + ", " + number);
        }
    }

    @Allowed(Permission.EDIT_ORGANIZATION)
    public void rename(long id, String typed) {
        var organizationId = lockedOrganization();
        var document = documents.get(organizationId, id);
        var check = new InputCheck();
        var name = check.requiredLine("name", typed, MAX_NAME);
        check.throwIfInvalid();
        if (document.isOffered()) {
            requireUntaken(organizationId, name, id);
        }
        var before = document.name();
        if (!before.equals(name)) {
            document.rename(name);
            audit(document, AuditAction.DOCUMENT_RENAMED, before + " → " + name);
        }
    }

    /** Clients are offered it no more; it is kept. */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public void withdraw(long id) {
        var document = documents.get(lockedOrganization(), id);
        if (document.isOffered()) {
            document.withdraw(clock.instant());
            audit(document, AuditAction.DOCUMENT_WITHDRAWN, document.name());
        }
    }

    /**
     * @throws InvalidInput of field "name" if another one is offered by its name by now, or too
     *     many are
     */
    @Allowed(Permission.EDIT_ORGANIZATION)
    public void offerAgain(long id) {
        var organizationId = lockedOrganization();
        var document = documents.get(organizationId, id);
        if (!document.isOffered()) {
            requireFree(organizationId, document.name(), id);
            document.offerAgain();
            audit(document, AuditAction.DOCUMENT_OFFERED_AGAIN, document.name());
        }
    }

    /** Of two who upload at once the second sees what the first did. */
    private long lockedOrganization() {
        var organizationId = currentCaller.staff().organizationId();
        organizations.lock(organizationId);
        return organizationId;
    }

    /** Empty if it is none, which is then noted. */
    private static Optional<Pdf> checkedPdf(InputCheck check, UploadDocument upload) {
        try {
            return Optional.of(Pdf.of("file", upload.content()));
        } catch (InvalidInput invalid) {
            invalid.problems().forEach(one -> check.reject(one.field(), one.reason()));
            return Optional.empty();
        }
    }

    private void requireFree(long organizationId, String name, Long own) {
        requireUntaken(organizationId, name, own);
        if (documents.countOffered(organizationId) >= MOST_OFFERED) {
            throw new InvalidInput("name", TOO_MANY);
        }
    }

    private void requireUntaken(long organizationId, String name, Long own) {
        if (documents.isTaken(organizationId, name, own)) {
            throw new InvalidInput("name", TAKEN);
        }
    }

    /** Coming back to a page and sending something else from it is no repetition. */
    private static byte[] formHash(UploadDocument upload, String as, Pdf pdf) {
        return Secrets.hash(String.join("\n", upload.form(), as, Secrets.text(pdf.hash())));
    }

    private void add(Document document, Pdf pdf, byte[] formHash) {
        documents.add(
                new DocumentVersion(
                        document, pdf, formHash, currentCaller.staff().id(), clock.instant()));
    }

    private void audit(Document document, AuditAction action, String detail) {
        auditTrail.by(
                currentCaller.get(),
                document.organizationId(),
                action,
                SubjectKind.DOCUMENT,
                document.id(),
                detail);
    }
}
