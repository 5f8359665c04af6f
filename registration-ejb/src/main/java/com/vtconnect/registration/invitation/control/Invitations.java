package com.vtconnect.registration.invitation.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.control.SharedKeys;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.entity.ClientDeleted;
import com.vtconnect.registration.invitation.entity.Invitation;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds invitations, and who asked not to be invited; always of one organization. */
@ApplicationScoped
public class Invitations {

    private static final Duration DAY = Duration.ofHours(24);

    @PersistenceContext EntityManager entityManager;
    @Inject SharedKeys sharedKeys;
    @Inject Outbox outbox;
    @Inject Clock clock;

    public void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    public Invitation get(long organizationId, long id) {
        return Optional.ofNullable(entityManager.find(Invitation.class, id))
                .filter(one -> one.organizationId() == organizationId)
                .orElseThrow(() -> new NotFound("No such invitation"));
    }

    /** Those of these addresses. */
    public List<Invitation> find(long organizationId, Collection<EmailAddress> emails) {
        return emails.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "SELECT i FROM Invitation i WHERE i.organizationId = :organization AND i.email IN :emails",
                                Invitation.class)
                        .setParameter("organization", organizationId)
                        .setParameter("emails", emails)
                        .getResultList();
    }

    /** How many were sent within the last 24 hours. */
    int countOfADay(long organizationId) {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM invitation WHERE organization_id = ?1 AND sent_at > ?2")
                                .setParameter(1, organizationId)
                                .setParameter(2, Timestamp.from(clock.instant().minus(DAY)))
                                .getSingleResult())
                .intValue();
    }

    /** Nobody invites this one any more. */
    public void stop(Invitation invitation) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO invitation_stop (organization_id, address_hash, stopped_at) VALUES (?1, ?2, ?3)
                        ON CONFLICT (organization_id, address_hash) DO NOTHING
                        """)
                .setParameter(1, invitation.organizationId())
                .setParameter(2, hash(invitation.email()))
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        invitation.stop(clock.instant());
    }

    public void allow(Invitation invitation) {
        entityManager
                .createNativeQuery(
                        "DELETE FROM invitation_stop WHERE organization_id = ?1 AND address_hash = ?2")
                .setParameter(1, invitation.organizationId())
                .setParameter(2, hash(invitation.email()))
                .executeUpdate();
        invitation.allow();
    }

    /** Those of these who asked not to be invited. */
    @SuppressWarnings("unchecked")
    Set<EmailAddress> stopped(long organizationId, Collection<EmailAddress> emails) {
        var byHash = new HashMap<String, EmailAddress>();
        emails.forEach(email -> byHash.put(HexFormat.of().formatHex(hash(email)), email));
        return ((List<String>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT encode(address_hash, 'hex') FROM invitation_stop
                                        WHERE organization_id = ?1
                                          AND address_hash IN (SELECT decode(h, 'hex') FROM unnest(string_to_array(?2, ' ')) h)
                                        """)
                                .setParameter(1, organizationId)
                                .setParameter(2, String.join(" ", byHash.keySet()))
                                .getResultList())
                .stream().map(byHash::get).collect(Collectors.toSet());
    }

    private byte[] hash(EmailAddress email) {
        return Secrets.sign(
                sharedKeys.get("invitation"),
                "stop ".getBytes(StandardCharsets.US_ASCII),
                email.text());
    }

    /** Whom a record was deleted of is no longer known as somebody who was invited, either. */
    void forget(@Observes ClientDeleted deleted) {
        for (var one : find(deleted.organizationId(), Set.of(deleted.email()))) {
            var mailId = one.mailId();
            entityManager.remove(one);
            if (mailId != null) {
                outbox.remove(deleted.organizationId(), mailId);
            }
        }
    }
}
