package com.vtconnect.registration.client.control;

import static com.vtconnect.registration.value.entity.Problem.Reason.CHANGED;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_AGREED;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.control.FormSignatures;
import com.vtconnect.registration.document.control.FormSignatures.FormSignature;
import com.vtconnect.registration.document.control.Signatures;
import com.vtconnect.registration.document.entity.OwnerConfirmation;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.Signature;
import com.vtconnect.registration.document.entity.SignedForm;
import com.vtconnect.registration.document.entity.Signer;
import com.vtconnect.registration.document.entity.SigningMoment;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Clients sign what their practice requires. What they sign is what the page has shown: if another
 * version took its place meanwhile, they are shown that one first.
 */
@ApplicationScoped
public class Signing {

    private static final int MAX_NAME = 200;

    @Inject Signatures signatures;
    @Inject FormSignatures formSignatures;
    @Inject Merges merges;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /** What whoever registers is to sign. */
    public List<RequiredDocument> required(long organizationId) {
        return signatures.required(organizationId);
    }

    public boolean hasSigned(Client client) {
        return unsigned(client.organizationId(), List.of(client.id())).isEmpty();
    }

    /** Those of these clients who have yet to sign something. */
    public Set<Long> unsigned(long organizationId, Collection<Long> clientIds) {
        return signatures.unsigned(organizationId, clientIds);
    }

    /** What the client has yet to sign; nothing where the practice has declined. */
    public List<RequiredDocument> toSign(Client client) {
        if (client.approval() == Approval.DECLINED) {
            return List.of();
        }
        var required = signatures.required(client.organizationId());
        if (required.isEmpty()) {
            return required;
        }
        var signed = signed(client);
        return required.stream().filter(one -> !signed.contains(one.versionId())).toList();
    }

    private Set<Long> signed(Client client) {
        return signatures.signedVersions(
                client.organizationId(), merges.onePerson(client.organizationId(), client.id()));
    }

    /**
     * Notes what is wrong, in fields "signature" and "signs".
     *
     * @return the name as it is kept; no matter if there is nothing to sign
     */
    public static String check(
            List<RequiredDocument> documents, SignDocuments signing, InputCheck check) {
        if (documents.isEmpty()) {
            return null;
        }
        var isShown =
                documents.stream()
                        .map(RequiredDocument::versionId)
                        .allMatch(signing.shown()::contains);
        if (!isShown) {
            check.reject("signs", CHANGED);
        }
        // Shown to the owner of the address, whoever typed it.
        var name = check.nameLine("signature", signing.name(), MAX_NAME);
        if (!signing.agreed()) {
            check.reject("signs", NOT_AGREED);
        }
        return name;
    }

    /**
     * The client signs all that there is to sign. Whoever calls holds the client.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     */
    public void sign(Client client, SignDocuments signing) {
        var documents = toSign(client);
        var check = new InputCheck();
        var name = check(documents, signing, check);
        check.throwIfInvalid();
        var moment = moment(name);
        add(client, documents.stream().map(one -> new FormSignature(one, moment)).toList(), null);
    }

    /** Keeps what was signed with a form until the owner of the address confirms it. */
    public void keep(Registration form, List<RequiredDocument> documents, String name) {
        if (!documents.isEmpty() && !form.isConfirmed()) {
            formSignatures.keep(form.organizationId(), form.id(), documents, moment(name));
        }
    }

    /** What whoever sent this form has signed with it. */
    public SignedForm signedWith(Registration form) {
        return signedForm(formSignatures.of(form.organizationId(), form.id()));
    }

    private static SignedForm signedForm(List<FormSignature> kept) {
        return kept.isEmpty()
                ? SignedForm.NONE
                : new SignedForm(
                        kept.get(0).moment().signerName(),
                        kept.stream().map(FormSignature::document).toList());
    }

    /**
     * Notes, in field "signed", if the owner of the address was shown something else than what they
     * are about to confirm.
     */
    public static void checkConfirmed(SignedForm form, SignDocuments confirmed, InputCheck check) {
        var isShown =
                form.documents().isEmpty()
                        || form.signerName().equals(confirmed.name())
                                && form.documents().stream()
                                        .map(RequiredDocument::versionId)
                                        .allMatch(confirmed.shown()::contains);
        if (confirmed.agreed() && !isShown) {
            check.reject("signed", CHANGED);
        }
    }

    /**
     * The link of this form was followed. What was signed with it counts if the person says that it
     * was them, else it is gone: anybody may have typed it.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if they were shown something
     *     else
     */
    public void confirm(Registration form, Client client, SignDocuments confirmed) {
        var kept = formSignatures.of(form.organizationId(), form.id());
        if (!kept.isEmpty() && confirmed.agreed()) {
            var check = new InputCheck();
            checkConfirmed(signedForm(kept), confirmed, check);
            check.throwIfInvalid();
            var signed = new HashSet<>(signed(client));
            add(
                    client,
                    kept.stream().filter(one -> signed.add(one.document().versionId())).toList(),
                    new OwnerConfirmation(
                            clock.instant(), currentCaller.network(), currentCaller.browser()));
        }
        formSignatures.drop(form.id());
    }

    /**
     * @param confirmation null if the client is signed in
     */
    private void add(Client client, List<FormSignature> signed, OwnerConfirmation confirmation) {
        if (signed.isEmpty()) {
            return;
        }
        var signer =
                new Signer(
                        client.organizationId(),
                        client.id(),
                        client.name().full(),
                        client.email().text());
        for (var one : signed) {
            var signature = new Signature(signer, one.document(), one.moment());
            signatures.add(confirmation == null ? signature : signature.confirmed(confirmation));
        }
        auditTrail.of(
                client,
                client.asCaller(),
                AuditAction.DOCUMENTS_SIGNED,
                signed.stream()
                        .map(one -> one.document().name())
                        .collect(Collectors.joining(", ")));
    }

    private SigningMoment moment(String name) {
        return new SigningMoment(
                name, clock.instant(), currentCaller.network(), currentCaller.browser());
    }
}
