package com.vtconnect.registration.document.control;

import com.vtconnect.registration.document.entity.DocumentFile;
import com.vtconnect.registration.document.entity.Evidence;
import com.vtconnect.registration.document.entity.OwnerConfirmation;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.Signature;
import com.vtconnect.registration.document.entity.SignatureRow;
import com.vtconnect.registration.value.control.Ids;
import com.vtconnect.registration.value.entity.Newest;
import com.vtconnect.registration.value.entity.SearchText;
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
 * any of them, for as long as they are one; but not what was signed while a merge stood that was
 * undone, as it may be somebody else's who was signed in. That is shown to staff alone.
 */
@ApplicationScoped
public class Signatures {

    private static final String REQUIRED =
            """
            FROM document d JOIN document_version v ON v.document_id = d.id AND v.number = d.current_number
            WHERE d.organization_id = ?1 AND d.kind = 'SIGNATURE' AND d.withdrawn_at IS NULL
            """;

    /** As {@code Merge.wasWrongAt} says; one that stands has no end, and is between nothing. */
    private static final String IS_SURE =
            """
            NOT EXISTS (SELECT 1 FROM client_merge m
                WHERE m.survivor_id %s AND s.signed_at BETWEEN m.made_at AND m.undone_at)
            """;

    private static final String IS_OWN =
            "s.organization_id = ?1 AND s.client_id = ANY (?2::bigint[]) AND "
                    + IS_SURE.formatted("= ANY (?2::bigint[])");

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
                        WHERE s.document_version_id = v.id AND %s))
            """
                    .formatted(REQUIRED, IS_SURE.formatted("IN (SELECT id FROM person)"));

    private static final String SELECT =
            """
            SELECT s.id, s.client_id, s.client_name, s.client_email, s.document_name, v.number, s.signer_name, s.signed_at,
                s.network, s.browser, encode(s.content_hash, 'hex'), s.confirmed_at, s.confirmed_network, s.confirmed_browser
            FROM signature s JOIN document_version v ON v.id = s.document_version_id
            """;

    private static final String ROWS = SELECT + " WHERE s.organization_id = ?1";
    private static final String NEWEST_FIRST = " ORDER BY s.signed_at DESC, s.id DESC";

    /** The name twice, as the last one may be typed before the first. */
    private static final String IS_NAMED =
            """
             AND (lower(s.client_name || ' ' || s.client_name) LIKE ?3 OR s.client_email LIKE ?3 OR lower(s.signer_name) LIKE ?3)
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
                                        "SELECT d.id, v.id, d.name, octet_length(v.content), encode(v.content_hash, 'hex') "
                                                + REQUIRED
                                                + " ORDER BY lower(d.name), d.id")
                                .setParameter(1, organizationId)
                                .getResultList())
                .stream()
                        .map(
                                row ->
                                        new RequiredDocument(
                                                ((Number) row[0]).longValue(),
                                                ((Number) row[1]).longValue(),
                                                (String) row[2],
                                                ((Number) row[3]).longValue(),
                                                (String) row[4]))
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
    @SuppressWarnings("unchecked")
    public Set<Long> signedVersions(long organizationId, Collection<Long> records) {
        return ((List<Number>)
                        own(
                                        "SELECT s.document_version_id FROM signature s WHERE ",
                                        organizationId,
                                        records,
                                        "")
                                .getResultList())
                .stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /**
     * What the client has surely signed, the newest first.
     *
     * @param records ids of those that are of one client
     */
    public List<SignatureRow> own(long organizationId, Collection<Long> records) {
        return rows(
                own(SELECT + " WHERE ", organizationId, records, NEWEST_FIRST)
                        .setMaxResults(Newest.MOST));
    }

    /**
     * @param records ids of those that are of one client
     */
    public Optional<SignatureRow> findOwn(
            long organizationId, Collection<Long> records, long signatureId) {
        return rows(
                        own(SELECT + " WHERE ", organizationId, records, " AND s.id = ?3")
                                .setParameter(3, signatureId))
                .stream()
                .findFirst();
    }

    /**
     * @param records ids of those that are of one client
     */
    public boolean isAnyOwn(long organizationId, Collection<Long> records) {
        return (Boolean)
                own("SELECT EXISTS (SELECT 1 FROM signature s WHERE ", organizationId, records, ")")
                        .getSingleResult();
    }

    private Query own(String before, long organizationId, Collection<Long> records, String after) {
        return entityManager
                .createNativeQuery(before + IS_OWN + after)
                .setParameter(1, organizationId)
                .setParameter(2, Ids.of(records));
    }

    /**
     * All that stands on the record, for staff.
     *
     * @param records ids of those that are of one client
     */
    public Newest<SignatureRow> of(long organizationId, Collection<Long> records, int most) {
        return newest(
                entityManager
                        .createNativeQuery(
                                ROWS + " AND s.client_id = ANY (?2::bigint[])" + NEWEST_FIRST)
                        .setParameter(1, organizationId)
                        .setParameter(2, Ids.of(records)),
                most);
    }

    /**
     * Of all versions of a document, whoever signed them.
     *
     * @param search a part of a name or an address, of anybody's if it is empty
     */
    public Newest<SignatureRow> ofDocument(
            long organizationId, long documentId, String search, int most) {
        var isSearch = !SearchText.isEmpty(search);
        var query =
                entityManager
                        .createNativeQuery(
                                ROWS
                                        + " AND s.document_id = ?2"
                                        + (isSearch ? IS_NAMED : "")
                                        + NEWEST_FIRST)
                        .setParameter(1, organizationId)
                        .setParameter(2, documentId);
        return newest(isSearch ? query.setParameter(3, SearchText.pattern(search)) : query, most);
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
                                                (String) row[10],
                                                confirmation(row)))
                        .toList();
    }

    private static OwnerConfirmation confirmation(Object[] row) {
        return row[11] == null
                ? null
                : new OwnerConfirmation(
                        ((Timestamp) row[11]).toInstant(), (String) row[12], (String) row[13]);
    }
}
