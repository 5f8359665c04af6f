package com.vtconnect.registration.operator.entity;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.SecondStepOwner;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A platform operator's account. It begins without a password, which is chosen by a mailed link or
 * comes with the set-up code.
 */
@Entity
@Table(name = "platform_operator")
public class Operator implements SecondStepOwner {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    private EmailAddress email;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "locale")
    private Language language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "inactive_since")
    private Instant inactiveSince;

    @Version private int version;

    protected Operator() {}

    /**
     * @param language of mails
     */
    public Operator(EmailAddress email, PersonName name, Language language, Instant createdAt) {
        this.email = email;
        this.firstName = name.first();
        this.lastName = name.last();
        this.language = language;
        this.createdAt = createdAt;
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public void deactivate(Instant now) {
        inactiveSince = now;
    }

    public void reactivate() {
        inactiveSince = null;
    }

    public boolean isActive() {
        return inactiveSince == null;
    }

    public boolean hasSetUpAccount() {
        return passwordHash != null;
    }

    public boolean maySignIn() {
        return isActive() && hasSetUpAccount();
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public EmailAddress email() {
        return email;
    }

    @Override
    public Long practiceId() {
        return null;
    }

    public PersonName name() {
        return new PersonName(firstName, lastName);
    }

    public Language language() {
        return language;
    }

    /** Null before one was chosen. */
    public String passwordHash() {
        return passwordHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Caller.Operator asCaller() {
        return new Caller.Operator(id, name().full());
    }
}
