package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds clients and registrations, always within one organization. */
@ApplicationScoped
public class Clients {

    @PersistenceContext EntityManager entityManager;

    public void add(Client client) {
        entityManager.persist(client);
    }

    public void remove(Client client) {
        entityManager.remove(client);
    }

    public void add(Registration registration) {
        entityManager.persist(registration);
    }

    public Optional<Client> find(long organizationId, long id) {
        return find(organizationId, id, LockModeType.NONE);
    }

    /**
     * Reads them, with their associations, so that asking for one after the other costs nothing.
     */
    public void read(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "SELECT DISTINCT c FROM Client c LEFT JOIN FETCH c.associations WHERE c.id IN :ids",
                            Client.class)
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    /** The record that stands for this client: itself, or the one it was merged into. */
    public Client survivor(Client client) {
        var survivor = client;
        while (survivor.standing().isMerged()) {
            survivor = get(survivor.organizationId(), survivor.standing().mergedIntoId());
        }
        return survivor;
    }

    public Client get(long organizationId, long id) {
        return find(organizationId, id).orElseThrow(() -> new NotFound("No such client"));
    }

    /**
     * Locks the client, so that of two who decide at the same moment one comes second and sees it.
     */
    public Client getForDecision(long organizationId, long id) {
        return find(organizationId, id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("No such client"));
    }

    /** As it is now, and nothing changes it until this transaction ends; others may hold it too. */
    public Client hold(long organizationId, long id) {
        entityManager
                .createNativeQuery(
                        "SELECT id FROM client WHERE organization_id = ?1 AND id = ?2 FOR SHARE")
                .setParameter(1, organizationId)
                .setParameter(2, id)
                .getResultList();
        var client = get(organizationId, id);
        entityManager.refresh(client);
        return client;
    }

    private Optional<Client> find(long organizationId, long id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Client.class, id, lock))
                .filter(client -> client.organizationId() == organizationId);
    }

    public Optional<Client> findByEmail(long organizationId, EmailAddress email) {
        return findByEmail(organizationId, email, LockModeType.NONE);
    }

    /** Those of these addresses that a client has. */
    public Set<EmailAddress> known(long organizationId, Collection<EmailAddress> emails) {
        return emails.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entityManager
                                .createQuery(
                                        "SELECT c.email FROM Client c WHERE c.organizationId = :organization AND c.email IN :emails",
                                        EmailAddress.class)
                                .setParameter("organization", organizationId)
                                .setParameter("emails", emails)
                                .getResultList());
    }

    /** Locks the client, whom a link may confirm at the same moment. */
    public Optional<Client> findByEmailForDecision(long organizationId, EmailAddress email) {
        return findByEmail(organizationId, email, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Client> findByEmail(
            long organizationId, EmailAddress email, LockModeType lock) {
        return entityManager
                .createQuery(
                        "SELECT c FROM Client c WHERE c.organizationId = :organization AND c.email = :email",
                        Client.class)
                .setParameter("organization", organizationId)
                .setParameter("email", email)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    public Optional<Registration> findRegistration(long organizationId, long id) {
        return Optional.ofNullable(entityManager.find(Registration.class, id))
                .filter(registration -> registration.organizationId() == organizationId);
    }

    public Optional<Registration> findRegistrationByForm(byte[] formKey) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Registration r WHERE r.formKey = :key", Registration.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    /** As it was committed, whatever this transaction has read of the form. */
    public Optional<Long> findPractitionerOfForm(byte[] formKey) {
        return entityManager
                .createQuery(
                        "SELECT r.practitionerId FROM Registration r WHERE r.formKey = :key AND r.practitionerId IS NOT NULL",
                        Long.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    public Optional<Registration> findRegistration(long organizationId, byte[] handleHash) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Registration r WHERE r.organizationId = :organization AND r.handleHash = :hash",
                        Registration.class)
                .setParameter("organization", organizationId)
                .setParameter("hash", handleHash)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether nobody else sent a form for this client: then, and only then, may the form's sender
     * change its address.
     */
    public boolean isOnlyRegistration(Registration registration, Client client) {
        return entityManager
                .createQuery(
                        "SELECT r.id FROM Registration r WHERE r.clientId = :client AND r.id <> :own",
                        Long.class)
                .setParameter("client", client.id())
                .setParameter("own", registration.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * The form by which this client registered; empty if staff put them in, or if there are
     * several: they may be of different people who typed the same address.
     */
    public Optional<Registration> findOnlyRegistration(Client client) {
        var forms =
                entityManager
                        .createQuery(
                                "SELECT r FROM Registration r WHERE r.clientId = :client",
                                Registration.class)
                        .setParameter("client", client.id())
                        .setMaxResults(2)
                        .getResultList();
        return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
    }

    /**
     * Locks a form, but first its client, in the order in which a link takes them, and reads both
     * anew.
     */
    public void lock(Registration registration) {
        registration
                .clientId()
                .ifPresent(
                        id ->
                                find(
                                        registration.organizationId(),
                                        id,
                                        LockModeType.PESSIMISTIC_WRITE));
        entityManager.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Like {@link #lockAddress}, in an order on which everybody agrees. */
    public void lockAddresses(long organizationId, EmailAddress... emails) {
        Stream.of(emails)
                .distinct()
                .sorted(Comparator.comparing(EmailAddress::text))
                .forEach(email -> lockAddress(organizationId, email));
    }

    /**
     * Whatever happens to this address of this organization happens one after the other, until the
     * transaction ends.
     */
    public void lockAddress(long organizationId, EmailAddress email) {
        entityManager
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, ?2))) AS locked")
                .setParameter(1, email.text())
                .setParameter(2, organizationId)
                .getSingleResult();
    }
}
