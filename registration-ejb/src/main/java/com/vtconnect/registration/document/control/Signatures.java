package com.vtconnect.registration.document.control;

import com.vtconnect.registration.document.entity.DocumentFile;
import com.vtconnect.registration.document.entity.Evidence;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.Signature;
import com.vtconnect.registration.document.entity.SignatureRow;
import com.vtconnect.registration.value.control.Ids;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be signed, and what was. A client of several records has signed what was signed with
 * any of them, for as long as they are one.
 */
@ApplicationScoped
public class Signatures {

    private static final String REQUIRED =
            """
            FROM document d JOIN document_version v ON v.document_id = d.id AND v.number = d.current_number
            WHERE d.organization_id = ?1 AND d.kind = 'SIGNATURE' AND d.withdrawn_at IS NULL
            """;

    private static final String UNSIGNED =
            """
            SELECT c.id FROM client c
            WHERE c.organization_id = ?1 AND c.id = ANY (?2::bigint[])
                AND EXISTS (SELECT 1 %s
                    AND NOT EXISTS (
                        WITH RECURSIVE person (id) AS (
                            SELECT c.id
                            UNION ALL
                            SELECT o.id FROM client o JOIN person p ON o.merged_into_id = p.id)
                        SELECT 1 FROM signature s JOIN person p ON p.id = s.client_id
                        WHERE s.document_version_id = v.id))
            """
                    .formatted(REQUIRED);

    private static final String ROWS =
            """
            SELECT s.id, s.client_id, s.client_name, s.client_email, s.document_name, v.number, s.signer_name, s.signed_at,
                s.network, s.browser, encode(s.content_hash, 'hex')
            FROM signature s JOIN document_version v ON v.id = s.document_version_id
            WHERE s.organization_id = ?1
            """;

    @PersistenceContext EntityManager entityManager;

    public void add(Signature signature) {
        entityManager.persist(signature);
    }

    /** By name. */
    @SuppressWarnings("unchecked")
    public List<RequiredDocument> required(long organizationId) {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        "SELECT v.id, d.name, octet_length(v.content), encode(v.content_hash, 'hex') "
                                                + REQUIRED
                                                + " ORDER BY lower(d.name), d.id")
                                .setParameter(1, organizationId)
                                .getResultList())
                .stream()
                        .map(
                                row ->
                                        new RequiredDocument(
                                                ((Number) row[0]).longValue(),
                                                (String) row[1],
                                                ((Number) row[2]).longValue(),
                                                (String) row[3]))
                        .toList();
    }

    /** Those of these clients who have yet to sign something. */
    @SuppressWarnings("unchecked")
    public Set<Long> unsigned(long organizationId, Collection<Long> clientIds) {
        return ((List<Number>)
                        entityManager
                                .createNativeQuery(UNSIGNED)
                                .setParameter(1, organizationId)
                                .setParameter(2, Ids.of(clientIds))
                                .getResultList())
                .stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /**
     * Which versions were signed with one of these records.
     *
     * @param records ids of those that are of one client
     */
    public Set<Long> signedVersions(long organizationId, Collection<Long> records) {
        return Set.copyOf(
                entityManager
                        .createQuery(
                                "SELECT DISTINCT s.documentVersionId FROM Signature s WHERE s.organizationId = :organization AND s.clientId IN :records",
                                Long.class)
                        .setParameter("organization", organizationId)
                        .setParameter("records", records)
                        .getResultList());
    }

    /**
     * @param records ids of those that are of one client
     */
    public Newest<SignatureRow> of(long organizationId, Collection<Long> records, int most) {
        return newest(
                entityManager
                        .createNativeQuery(
                                ROWS
                                        + " AND s.client_id = ANY (?2::bigint[]) ORDER BY s.signed_at DESC, s.id DESC")
                        .setParameter(1, organizationId)
                        .setParameter(2, Ids.of(records)),
                most);
    }

    /** Of all versions of a document, whoever signed them. */
    public Newest<SignatureRow> ofDocument(long organizationId, long documentId, int most) {
        return newest(
                entityManager
                        .createNativeQuery(
                                ROWS
                                        + " AND v.document_id = ?2 ORDER BY s.signed_at DESC, s.id DESC")
                        .setParameter(1, organizationId)
                        .setParameter(2, documentId),
                most);
    }

    public Optional<SignatureRow> find(long organizationId, long id) {
        return rows(
                        entityManager
                                .createNativeQuery(ROWS + " AND s.id = ?2")
                                .setParameter(1, organizationId)
                                .setParameter(2, id))
                .stream()
                .findFirst();
    }

    /** With the document that was signed. */
    public Evidence evidence(long organizationId, SignatureRow signature) {
        return new Evidence(
                signature,
                entityManager
                        .createQuery(
                                "SELECT v.content FROM DocumentVersion v, Signature s WHERE s.organizationId = :organization AND s.id = :id AND v.id = s.documentVersionId",
                                byte[].class)
                        .setParameter("organization", organizationId)
                        .setParameter("id", signature.id())
                        .getResultStream()
                        .map(content -> new DocumentFile(signature.documentName(), content))
                        .findFirst()
                        .orElseThrow());
    }

    /** A version, the current one or not, of a document that clients are asked to sign. */
    @SuppressWarnings("unchecked")
    public Optional<DocumentFile> findAsked(long organizationId, long versionId) {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT d.name, v.content FROM document_version v JOIN document d ON d.id = v.document_id
                                        WHERE d.organization_id = ?1 AND v.id = ?2 AND d.kind = 'SIGNATURE' AND d.withdrawn_at IS NULL
                                        """)
                                .setParameter(1, organizationId)
                                .setParameter(2, versionId)
                                .getResultList())
                .stream()
                        .map(row -> new DocumentFile((String) row[0], (byte[]) row[1]))
                        .findFirst();
    }

    private static Newest<SignatureRow> newest(Query query, int most) {
        return Newest.of(rows(query.setMaxResults(Newest.toRead(most))), most);
    }

    @SuppressWarnings("unchecked")
    private static List<SignatureRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(
                                row ->
                                        new SignatureRow(
                                                ((Number) row[0]).longValue(),
                                                ((Number) row[1]).longValue(),
                                                (String) row[2],
                                                (String) row[3],
                                                (String) row[4],
                                                ((Number) row[5]).intValue(),
                                                (String) row[6],
                                                ((Timestamp) row[7]).toInstant(),
                                                (String) row[8],
                                                (String) row[9],
                                                (String) row[10]))
                        .toList();
    }
}
