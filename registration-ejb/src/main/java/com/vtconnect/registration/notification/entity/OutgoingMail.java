package com.vtconnect.registration.notification.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A mail in the outbox. The node that wrote it has it claimed from the start and sends it right
 * after the commit; if that node dies, the claim runs out and any other takes it. Everything after
 * that is set-based SQL in the outbox, so this class only creates the row.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private Long organizationId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "client_id")
    private Long clientId;

    @Column(name = "staff_member_id")
    private Long staffMemberId;

    private EmailAddress recipient;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "reply_to")
    private EmailAddress replyTo;

    private String subject;

    @Column(name = "plain_text")
    private String plainText;

    private String html;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private int attempts;

    @Column(name = "is_held")
    private boolean held;

    @Column(name = "practitioner_id")
    private Long practitionerId;

    protected OutgoingMail() {}

    public OutgoingMail(Envelope envelope, Letter letter, Instant createdAt) {
        this.organizationId = envelope.organizationId();
        this.kind = letter.kind();
        this.clientId = envelope.clientId();
        this.staffMemberId = envelope.staffMemberId();
        this.recipient = envelope.recipient();
        this.senderName = envelope.senderName();
        this.replyTo = envelope.replyTo();
        this.subject = letter.subject();
        this.plainText = letter.plainText();
        this.html = letter.html();
        this.createdAt = createdAt;
        this.dueAt = createdAt;
    }

    /** The node that writes the row sends it itself, unless it dies before this time. */
    public void claimUntil(Instant until) {
        claimedUntil = until;
        attempts = 1;
    }

    /** Stays in the outbox until then, and can be withdrawn. */
    public void hold(Instant until, Long practitionerId) {
        this.dueAt = until;
        this.held = true;
        this.practitionerId = practitionerId;
    }

    public long id() {
        return id;
    }

    public MailToSend toSend() {
        return new MailToSend(
                id,
                recipient.text(),
                senderName,
                replyTo == null ? null : replyTo.text(),
                subject,
                plainText,
                html,
                attempts,
                createdAt,
                claimedUntil);
    }
}
