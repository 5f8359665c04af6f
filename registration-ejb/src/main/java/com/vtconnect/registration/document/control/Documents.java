package com.vtconnect.registration.document.control;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.document.entity.Document;
import com.vtconnect.registration.document.entity.DocumentFile;
import com.vtconnect.registration.document.entity.DocumentKind;
import com.vtconnect.registration.document.entity.DocumentRow;
import com.vtconnect.registration.document.entity.DocumentVersion;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** Finds documents, always within one organization. Lists leave the files where they are. */
@ApplicationScoped
public class Documents {

    private static final String ROWS =
            """
            SELECT d.id, d.name, d.kind, v.number, octet_length(v.content), v.uploaded_at,
                s.first_name || ' ' || s.last_name, d.withdrawn_at
            FROM document d
            JOIN document_version v ON v.document_id = d.id AND v.number = d.current_number
            JOIN staff_member s ON s.id = v.uploaded_by_id
            WHERE d.organization_id = ?1
            """;

    @PersistenceContext EntityManager entityManager;

    public void add(Document document) {
        entityManager.persist(document);
    }

    public void add(DocumentVersion version) {
        entityManager.persist(version);
    }

    /** By name. */
    public List<DocumentRow> offered(long organizationId) {
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS + " AND d.withdrawn_at IS NULL ORDER BY lower(d.name), d.id")
                        .setParameter(1, organizationId)
                        .getResultList());
    }

    public boolean isAnyOffered(long organizationId, DocumentKind kind) {
        return !entityManager
                .createQuery(
                        "SELECT d.id FROM Document d WHERE d.organizationId = :organization AND d.withdrawnAt IS NULL AND d.kind = :kind",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Newest<DocumentRow> withdrawn(long organizationId, int most) {
        return Newest.of(
                rows(
                        entityManager
                                .createNativeQuery(
                                        ROWS
                                                + " AND d.withdrawn_at IS NOT NULL ORDER BY d.withdrawn_at DESC, d.id DESC")
                                .setParameter(1, organizationId)
                                .setMaxResults(Newest.toRead(most))
                                .getResultList()),
                most);
    }

    public DocumentRow row(long organizationId, long id) {
        return rows(
                        entityManager
                                .createNativeQuery(ROWS + " AND d.id = ?2")
                                .setParameter(1, organizationId)
                                .setParameter(2, id)
                                .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No such document"));
    }

    public Document get(long organizationId, long id) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Document d WHERE d.organizationId = :organization AND d.id = :id",
                        Document.class)
                .setParameter("organization", organizationId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No such document"));
    }

    /** The document of what was sent once already. */
    public Optional<Long> findSent(long organizationId, byte[] formHash) {
        return entityManager
                .createQuery(
                        "SELECT v.documentId FROM DocumentVersion v WHERE v.organizationId = :organization AND v.formHash = :form",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("form", formHash)
                .getResultStream()
                .findFirst();
    }

    /** Whether another one is offered by this name. */
    public boolean isTaken(long organizationId, String name, Long own) {
        return !entityManager
                .createQuery(
                        "SELECT d.id FROM Document d WHERE d.organizationId = :organization AND d.withdrawnAt IS NULL AND LOWER(d.name) = LOWER(:name) AND d.id <> :own",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("name", name)
                .setParameter("own", own == null ? 0L : own)
                .getResultList()
                .isEmpty();
    }

    public long countOffered(long organizationId) {
        return entityManager
                .createQuery(
                        "SELECT COUNT(d) FROM Document d WHERE d.organizationId = :organization AND d.withdrawnAt IS NULL",
                        Long.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }

    /** Its current version. */
    public DocumentFile file(Document document) {
        return entityManager
                .createQuery(
                        "SELECT v FROM DocumentVersion v WHERE v.documentId = :document AND v.number = :number",
                        DocumentVersion.class)
                .setParameter("document", document.id())
                .setParameter("number", document.currentNumber())
                .getResultStream()
                .map(version -> new DocumentFile(document.name(), version.content()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<DocumentRow> rows(List<?> read) {
        return ((List<Object[]>) read)
                .stream()
                        .map(
                                row ->
                                        new DocumentRow(
                                                ((Number) row[0]).longValue(),
                                                (String) row[1],
                                                DocumentKind.valueOf((String) row[2]),
                                                ((Number) row[3]).intValue(),
                                                ((Number) row[4]).longValue(),
                                                ((Timestamp) row[5]).toInstant(),
                                                (String) row[6],
                                                row[7] == null
                                                        ? null
                                                        : ((Timestamp) row[7]).toInstant()))
                        .toList();
    }
}
