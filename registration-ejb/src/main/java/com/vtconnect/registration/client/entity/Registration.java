package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One registration form that was sent. The "Check your e-mail" page works on it alone, so that it
 * behaves the same whether or not the address already had an account: the page never learns which.
 * Its form key makes a double click one registration.
 */
@Entity
@Table(name = "registration")
public class Registration {

    /** How long to wait before a mail is sent once more. */
    public static final Duration RESEND_COOL_DOWN = Duration.ofSeconds(30);

    /** Kept for as long as an unconfirmed client. */
    public static final Duration KEPT = Standing.CONFIRM_WITHIN;

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "form_key")
    private byte[] formKey;

    @Column(name = "handle_hash")
    private byte[] handleHash;

    @Column(name = "client_id")
    private Long clientId;

    private EmailAddress email;

    @Embedded private Person person;

    @Column(name = "practitioner_id")
    private Long practitionerId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version private int version;

    protected Registration() {}

    public Registration(
            long organizationId,
            byte[] formKey,
            byte[] handleHash,
            Application application,
            Instant now) {
        this.organizationId = organizationId;
        this.formKey = formKey;
        this.handleHash = handleHash;
        this.email = application.email();
        this.person = new Person(application);
        this.practitionerId = application.practitionerId().orElse(null);
        this.createdAt = now;
        this.mailedAt = now;
    }

    /**
     * A mail went to this address, about this account or, with null, about one that was there
     * before.
     */
    public void mailed(EmailAddress email, Long clientId, Instant now) {
        this.email = email;
        this.clientId = clientId;
        this.mailedAt = now;
    }

    /**
     * Staff corrected the address of the client whom it made: it says from now on what the record
     * says, and its page waits for the mail that goes there.
     */
    public void follow(Client client, Instant now) {
        person = new Person(client.name(), client.dateOfBirth(), client.language());
        practitionerId = client.requestedPractitionerId().orElse(null);
        mailed(client.email(), client.id(), now);
    }

    /** The same form was sent again with something else in it: what was typed last counts. */
    public void change(Application typed) {
        if (confirmedAt == null) {
            person = new Person(typed);
            practitionerId = typed.practitionerId().orElse(null);
        }
    }

    /** Zero if a mail may be sent again now. */
    public Duration waitAt(Instant now) {
        var left = Duration.between(now, mailedAt.plus(RESEND_COOL_DOWN));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** What was asked for. */
    public Application application() {
        return new Application(
                email,
                person.name(),
                person.dateOfBirth(),
                Optional.ofNullable(practitionerId),
                person.language());
    }

    /** The link that was mailed for this form has been followed and its button pressed. */
    public void confirm(Instant now) {
        confirmedAt = now;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public Optional<Long> clientId() {
        return Optional.ofNullable(clientId);
    }

    public EmailAddress email() {
        return email;
    }

    public Language language() {
        return person.language();
    }
}
