package com.vtconnect.registration.message.control;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.message.entity.Conversation;
import com.vtconnect.registration.message.entity.PrivateMessage;
import com.vtconnect.registration.message.entity.Side;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds conversations, always for one of the two who hold them. */
@ApplicationScoped
public class Conversations {

    /** On one page. */
    public static final int PAGE = 100;

    @PersistenceContext EntityManager entityManager;
    @Inject Parties parties;

    public void add(Conversation conversation) {
        entityManager.persist(conversation);
    }

    public void add(PrivateMessage message) {
        entityManager.persist(message);
    }

    /**
     * Locks it: messages get their numbers one after the other. The client in it is held before it
     * is read: until then a merge may move it from one record to another.
     *
     * @throws NotFound if it is none of this person's
     */
    public Conversation getForChange(long organizationId, PersonId person, long id) {
        findClient(organizationId, id).ifPresent(client -> parties.hold(organizationId, client));
        return Optional.ofNullable(
                        entityManager.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.organizationId() == organizationId && one.isOf(person))
                .orElseThrow(() -> new NotFound("No such conversation"));
    }

    private Optional<PersonId> findClient(long organizationId, long id) {
        return entityManager
                .createQuery(
                        "SELECT s.clientId FROM Side s WHERE s.conversation.id = :id AND s.organizationId = :organization AND s.clientId IS NOT NULL",
                        Long.class)
                .setParameter("id", id)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst()
                .map(PersonId::client);
    }

    /**
     * What one side still has of it, oldest first, {@link #PAGE} at most.
     *
     * @param before only messages with a smaller number; these are the newest of them
     */
    public List<PrivateMessage> messages(Conversation conversation, Side side, int before) {
        var newestFirst =
                entityManager
                        .createQuery(
                                """
                                SELECT m FROM PrivateMessage m
                                WHERE m.conversation = :conversation AND m.number > :deleted AND m.number < :before
                                ORDER BY m.number DESC
                                """,
                                PrivateMessage.class)
                        .setParameter("conversation", conversation)
                        .setParameter("deleted", side.deletedThrough())
                        .setParameter("before", before)
                        .setMaxResults(PAGE)
                        .getResultList();
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** Whatever else this form sends or saves waits until this transaction ends. */
    public void lockForm(byte[] formKey) {
        entityManager
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(encode(?1, 'hex'), 75))) AS locked")
                .setParameter(1, formKey)
                .getSingleResult();
    }

    /** What has been sent from one form, of this organization. */
    public List<PrivateMessage> sentFrom(long organizationId, byte[] formKey) {
        return entityManager
                .createQuery(
                        "SELECT m FROM PrivateMessage m WHERE m.organizationId = :organization AND m.formKey = :key",
                        PrivateMessage.class)
                .setParameter("organization", organizationId)
                .setParameter("key", formKey)
                .getResultList();
    }

    /** Whatever else is written to this person waits until this transaction ends. */
    public void lockMailbox(PersonId person) {
        entityManager
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 76))) AS locked")
                .setParameter(1, person.toString())
                .getSingleResult();
    }
}
