package com.vtconnect.registration.message.control;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.message.entity.Draft;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds drafts, always those of their author. */
@ApplicationScoped
public class Drafts {

    @PersistenceContext EntityManager entityManager;

    public void add(Draft draft) {
        entityManager.persist(draft);
    }

    public void remove(Draft draft) {
        entityManager.remove(draft);
    }

    /**
     * @throws NotFound if it is none of this person's
     */
    public Draft get(long organizationId, PersonId author, long id) {
        return find(organizationId, author, id).orElseThrow(() -> new NotFound("No such draft"));
    }

    /** Locks it, so that of two pages that save it one comes second. */
    public Optional<Draft> find(long organizationId, PersonId author, long id) {
        return Optional.ofNullable(
                        entityManager.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.organizationId() == organizationId && one.isOf(author));
    }

    public Optional<Draft> findReply(long organizationId, PersonId author, long conversationId) {
        return of(organizationId, author, "d.conversationId", conversationId);
    }

    /** The one that this form saved. */
    public Optional<Draft> findOfForm(long organizationId, PersonId author, byte[] formKey) {
        return of(organizationId, author, "d.formKey", formKey);
    }

    private Optional<Draft> of(long organizationId, PersonId author, String by, Object value) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Draft d WHERE d.organizationId = :organization AND %s = :author AND %s = :value"
                                .formatted(
                                        author.isClient() ? "d.authorClientId" : "d.authorStaffId",
                                        by),
                        Draft.class)
                .setParameter("organization", organizationId)
                .setParameter("author", author.id())
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
