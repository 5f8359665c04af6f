package com.vtconnect.registration.message.control;

import com.vtconnect.registration.message.entity.Side;
import com.vtconnect.registration.notification.control.Letters;
import com.vtconnect.registration.notification.control.Letters.Content;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.entity.Envelope;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Links;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Mails that a message has come, to those who want it: neither what it says nor who wrote it, since
 * mail is read by whoever gets hold of it. While somebody has been told within the last hour and
 * has not read what it was about, more messages are no more news.
 */
@ApplicationScoped
public class MessageNotices {

    static final Duration ONE_FOR = Duration.ofHours(1);

    @PersistenceContext EntityManager entityManager;
    @Inject Conversations conversations;
    @Inject Organizations organizations;
    @Inject Letters letters;
    @Inject Outbox outbox;
    @Inject Links links;
    @Inject Clock clock;

    /**
     * @param side the recipient's, which has just received the message
     */
    public void tell(long organizationId, Side side, Party recipient) {
        if (!recipient.wantsNotice()) {
            return;
        }
        conversations.lockMailbox(recipient.id());
        if (isToldAlready(recipient)) {
            return;
        }
        side.notice(clock.instant());
        var organization = organizations.get(organizationId);
        outbox.send(
                envelope(organization, recipient),
                letters.write(
                        MailKind.NEW_MESSAGE,
                        recipient.language(),
                        new Content(
                                organization.name(),
                                recipient.name().first(),
                                recipient.isClient()
                                        ? links.portal(organization.slug(), "messages")
                                        : links.office("message/list"))));
    }

    private boolean isToldAlready(Party recipient) {
        return !entityManager
                .createNativeQuery(
                        """
                        SELECT s.id FROM conversation_side s
                        WHERE s.%s = ?1 AND s.noticed > s.read_through AND s.noticed_at > ?2
                        """
                                .formatted(recipient.isClient() ? "client_id" : "staff_member_id"))
                .setParameter(1, recipient.id().id())
                .setParameter(2, Timestamp.from(clock.instant().minus(ONE_FOR)))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static Envelope envelope(Organization organization, Party recipient) {
        return new Envelope(
                organization.id(),
                recipient.id().clientId(),
                recipient.id().staffMemberId(),
                recipient.email(),
                organization.name(),
                recipient.isClient() ? organization.contactEmail() : null);
    }
}
