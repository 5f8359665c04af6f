package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.notification.entity.Envelope;
import com.vtconnect.registration.notification.entity.Letter;
import com.vtconnect.registration.notification.entity.MailQueued;
import com.vtconnect.registration.notification.entity.OutgoingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Takes mails in the transaction of what they tell of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    /** For how long the node that writes or claims a mail has it for itself. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    @PersistenceContext EntityManager entityManager;
    @Inject Event<MailQueued> queued;
    @Inject Clock clock;

    public void send(Envelope envelope, Letter letter) {
        var now = clock.instant();
        var mail = new OutgoingMail(envelope, letter, now);
        mail.claimUntil(now.plus(CLAIM));
        entityManager.persist(mail);
        queued.fire(new MailQueued(mail));
    }

    /**
     * Sends it later, unless it is withdrawn before.
     *
     * @param practitionerId whom it is about, null for nobody
     */
    public void sendAfter(Duration hold, Long practitionerId, Envelope envelope, Letter letter) {
        var mail = new OutgoingMail(envelope, letter, clock.instant());
        mail.hold(clock.instant().plus(hold), practitionerId);
        entityManager.persist(mail);
    }

    /**
     * Sends it at this time, as one of many that must not go out all at once.
     *
     * @return its id
     */
    public long sendAt(Instant due, Envelope envelope, Letter letter) {
        var mail = new OutgoingMail(envelope, letter, clock.instant());
        mail.hold(due, null);
        entityManager.persist(mail);
        return mail.id();
    }

    /** Whether it has still to go out, and is not going out at this moment. */
    public boolean isWaiting(long organizationId, long id) {
        return (boolean)
                entityManager
                        .createNativeQuery(
                                """
                                SELECT EXISTS (SELECT 1 FROM outgoing_mail
                                    WHERE organization_id = ?1 AND id = ?2 AND sent_at IS NULL AND given_up_at IS NULL
                                      AND (claimed_until IS NULL OR claimed_until <= ?3) FOR UPDATE)
                                """)
                        .setParameter(1, organizationId)
                        .setParameter(2, id)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .getSingleResult();
    }

    /**
     * Takes a mail out, whatever became of it so far; says whether it was there. One that is being
     * sent at this moment stays.
     */
    public boolean remove(long organizationId, long id) {
        entityManager.flush();
        return entityManager
                        .createNativeQuery(
                                """
                                DELETE FROM outgoing_mail
                                WHERE organization_id = ?1 AND id = ?2 AND (claimed_until IS NULL OR claimed_until <= ?3)
                                """)
                        .setParameter(1, organizationId)
                        .setParameter(2, id)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                > 0;
    }

    /** Sends a staff member who has left nothing more. */
    public void stop(long organizationId, long staffMemberId) {
        entityManager
                .createNativeQuery(
                        """
                        DELETE FROM outgoing_mail
                        WHERE organization_id = ?1 AND staff_member_id = ?2
                          AND sent_at IS NULL AND given_up_at IS NULL
                        """)
                .setParameter(1, organizationId)
                .setParameter(2, staffMemberId)
                .executeUpdate();
    }

    /** Takes back every mail about this practitioner that is still held. */
    public void withdrawAbout(long organizationId, long practitionerId) {
        entityManager
                .createNativeQuery(
                        """
                        DELETE FROM outgoing_mail
                        WHERE organization_id = ?1 AND practitioner_id = ?2 AND is_held AND attempts = 0
                          AND sent_at IS NULL AND given_up_at IS NULL
                        """)
                .setParameter(1, organizationId)
                .setParameter(2, practitionerId)
                .executeUpdate();
    }

    /**
     * Takes back the mail about this client and practitioner, if it is still held; says whether it
     * was.
     *
     * @param practitionerId as given when it was held
     */
    public boolean withdraw(long organizationId, long clientId, Long practitionerId) {
        return entityManager
                        .createNativeQuery(
                                """
                                DELETE FROM outgoing_mail
                                WHERE organization_id = ?1 AND client_id = ?2 AND is_held AND attempts = 0
                                  AND sent_at IS NULL AND coalesce(practitioner_id, 0) = ?3
                                """)
                        .setParameter(1, organizationId)
                        .setParameter(2, clientId)
                        .setParameter(3, practitionerId == null ? 0 : practitionerId)
                        .executeUpdate()
                > 0;
    }

    /** Has a mail that failed so far tried at once; says whether it was still pausing. */
    public boolean hurry(long organizationId, long id) {
        return entityManager
                        .createNativeQuery(
                                """
                                UPDATE outgoing_mail SET due_at = ?3
                                WHERE organization_id = ?1 AND id = ?2 AND sent_at IS NULL AND given_up_at IS NULL
                                  AND last_error IS NOT NULL AND due_at > ?3
                                """)
                        .setParameter(1, organizationId)
                        .setParameter(2, id)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                > 0;
    }
}
