package com.vtconnect.registration.document.control;

import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.SigningMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

/**
 * What was signed with a registration form. Kept for whoever sends one, so that nothing tells
 * whether the address has an account; it counts once the owner of the address confirms it.
 */
@ApplicationScoped
public class FormSignatures {

    @PersistenceContext EntityManager entityManager;

    /** One document that was signed with a form. */
    public record FormSignature(RequiredDocument document, SigningMoment moment) {}

    /** In place of what was signed with the same form before. */
    public void keep(
            long organizationId,
            long registrationId,
            Collection<RequiredDocument> documents,
            SigningMoment moment) {
        drop(registrationId);
        for (var document : documents) {
            entityManager
                    .createNativeQuery(
                            """
                            INSERT INTO form_signature (registration_id, organization_id, document_version_id, document_name,
                                signer_name, signed_at, network, browser)
                            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                            """)
                    .setParameter(1, registrationId)
                    .setParameter(2, organizationId)
                    .setParameter(3, document.versionId())
                    .setParameter(4, document.name())
                    .setParameter(5, moment.signerName())
                    .setParameter(6, Timestamp.from(moment.at()))
                    .setParameter(7, moment.network())
                    .setParameter(8, moment.browser())
                    .executeUpdate();
        }
    }

    public void drop(long registrationId) {
        entityManager
                .createNativeQuery("DELETE FROM form_signature WHERE registration_id = ?1")
                .setParameter(1, registrationId)
                .executeUpdate();
    }

    /** Without what the practice no longer asks for, which nobody could open. */
    @SuppressWarnings("unchecked")
    public List<FormSignature> of(long organizationId, long registrationId) {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT v.document_id, v.id, f.document_name, octet_length(v.content), encode(v.content_hash, 'hex'),
                                            f.signer_name, f.signed_at, f.network, f.browser
                                        FROM form_signature f JOIN document_version v ON v.id = f.document_version_id
                                            JOIN document d ON d.id = v.document_id
                                        WHERE f.organization_id = ?1 AND f.registration_id = ?2 AND d.withdrawn_at IS NULL
                                        ORDER BY lower(f.document_name), v.id
                                        """)
                                .setParameter(1, organizationId)
                                .setParameter(2, registrationId)
                                .getResultList())
                .stream()
                        .map(
                                row ->
                                        new FormSignature(
                                                new RequiredDocument(
                                                        ((Number) row[0]).longValue(),
                                                        ((Number) row[1]).longValue(),
                                                        (String) row[2],
                                                        ((Number) row[3]).longValue(),
                                                        (String) row[4]),
                                                new SigningMoment(
                                                        (String) row[5],
                                                        ((Timestamp) row[6]).toInstant(),
                                                        (String) row[7],
                                                        (String) row[8])))
                        .toList();
    }
}
