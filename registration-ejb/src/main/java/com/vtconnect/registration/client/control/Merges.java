package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Merge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds which records are of one person. */
@ApplicationScoped
public class Merges {

    @PersistenceContext EntityManager entityManager;

    public void add(Merge merge) {
        entityManager.persist(merge);
    }

    /**
     * The client and whoever was merged into it, over any number of steps: all that hangs on these
     * is of one person.
     */
    @SuppressWarnings("unchecked")
    public List<Long> onePerson(long organizationId, long clientId) {
        return ((List<Number>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        WITH RECURSIVE person (id) AS (
                                            SELECT ?2::bigint
                                            UNION
                                            SELECT c.id FROM client c JOIN person p ON c.merged_into_id = p.id
                                            WHERE c.organization_id = ?1)
                                        SELECT id FROM person
                                        """)
                                .setParameter(1, organizationId)
                                .setParameter(2, clientId)
                                .getResultList())
                .stream().map(Number::longValue).toList();
    }

    /** Those that can be undone, the latest first. */
    public List<Merge> into(long organizationId, long survivorId) {
        return entityManager
                .createQuery(
                        """
                        SELECT m FROM Merge m WHERE m.organizationId = :organization
                          AND m.survivorId = :survivor AND m.undoneAt IS NULL
                        ORDER BY m.madeAt DESC, m.id DESC
                        """,
                        Merge.class)
                .setParameter("organization", organizationId)
                .setParameter("survivor", survivorId)
                .getResultList();
    }

    /** Whether there ever was one of this record with another, in either direction. */
    public boolean areAny(long organizationId, long clientId) {
        return !entityManager
                .createQuery(
                        """
                        SELECT m.id FROM Merge m WHERE m.organizationId = :organization
                          AND (m.survivorId = :client OR m.mergedId = :client)
                        """,
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("client", clientId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those into one of these records that were undone. */
    public List<Merge> undone(long organizationId, Collection<Long> survivorIds) {
        return entityManager
                .createQuery(
                        """
                        SELECT m FROM Merge m WHERE m.organizationId = :organization
                          AND m.survivorId IN :survivors AND m.undoneAt IS NOT NULL
                        """,
                        Merge.class)
                .setParameter("organization", organizationId)
                .setParameter("survivors", survivorIds)
                .getResultList();
    }

    /** Locks it, so that of two who undo it one comes second. */
    public Optional<Merge> findForUndo(long organizationId, long survivorId, long mergedId) {
        return entityManager
                .createQuery(
                        """
                        SELECT m FROM Merge m WHERE m.organizationId = :organization
                          AND m.survivorId = :survivor AND m.mergedId = :merged AND m.undoneAt IS NULL
                        """,
                        Merge.class)
                .setParameter("organization", organizationId)
                .setParameter("survivor", survivorId)
                .setParameter("merged", mergedId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** For this transaction two records may hold one address, until its end. */
    public void letAddressesBeExchanged() {
        entityManager.createNativeQuery("SET CONSTRAINTS client_email DEFERRED").executeUpdate();
    }
}
