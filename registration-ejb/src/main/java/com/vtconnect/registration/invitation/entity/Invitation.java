package com.vtconnect.registration.invitation.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * An address to which a practice has sent an invitation, once or several times. What became of the
 * mail is the outbox's to say; whether somebody has registered with the address, the clients'.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    /** Nobody is invited again before this is over. */
    public static final Duration PAUSE = Duration.ofDays(7);

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    private EmailAddress email;

    @Column(name = "locale")
    private Language language;

    @Column(name = "sent_by_id")
    private long sentById;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int times;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "mail_id")
    private Long mailId;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Version private int version;

    protected Invitation() {}

    public Invitation(long organizationId, EmailAddress email) {
        this.organizationId = organizationId;
        this.email = email;
    }

    /**
     * @param mailId of the mail in the outbox
     * @param formKey of the form that was sent, so that one sent twice invites once
     */
    public void send(Language language, long byId, long mailId, String formKey, Instant now) {
        this.language = language;
        this.sentById = byId;
        this.mailId = mailId;
        this.formKey = formKey;
        this.sentAt = now;
        this.times++;
    }

    /** Its mail was taken back before it went out. */
    public void withdraw() {
        mailId = null;
    }

    /** The person asked not to be invited any more. */
    public void stop(Instant now) {
        stoppedAt = now;
    }

    /** The person would like to be invited after all. */
    public void allow() {
        stoppedAt = null;
    }

    public boolean isStopped() {
        return stoppedAt != null;
    }

    public EmailAddress email() {
        return email;
    }

    public Language language() {
        return language;
    }

    /** Null if it was taken back. */
    public Long mailId() {
        return mailId;
    }

    public long organizationId() {
        return organizationId;
    }
}
