package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Who a client is: the person, how to reach them, and what they sign in with. */
@MappedSuperclass
public abstract class AccountHolder {

    @Id
    @GeneratedValue(generator = "entity_seq")
    private Long id;

    @Column(name = "organization_id")
    private long organizationId;

    private EmailAddress email;

    @Embedded private Person person;

    @Embedded private Contact contact;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "message_notifications")
    private boolean messageNotifications = true;

    @Version private int version;

    protected AccountHolder() {}

    AccountHolder(long organizationId) {
        this.organizationId = organizationId;
    }

    void is(EmailAddress email, Person person) {
        this.email = email;
        this.person = person;
    }

    /** Corrects what the record says about the person. */
    public void correct(PersonDetails details) {
        person = new Person(details.name(), details.dateOfBirth(), details.language());
        contact = new Contact(details);
    }

    public PersonDetails details() {
        return new PersonDetails(name(), dateOfBirth(), phone(), address(), language());
    }

    void write(EmailAddress email) {
        this.email = email;
    }

    void exchangeSignInWith(AccountHolder other) {
        var theirs = other.email;
        var theirHash = other.passwordHash;
        other.email = email;
        other.passwordHash = passwordHash;
        email = theirs;
        passwordHash = theirHash;
    }

    void keepPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public void speak(Language language) {
        person.speak(language);
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public EmailAddress email() {
        return email;
    }

    public PersonName name() {
        return person.name();
    }

    public LocalDate dateOfBirth() {
        return person.dateOfBirth();
    }

    public Language language() {
        return person.language();
    }

    public boolean wantsMessageNotifications() {
        return messageNotifications;
    }

    /** Null for none. */
    public String phone() {
        return contact == null ? null : contact.phone();
    }

    /** The postal address, null for none. */
    public String address() {
        return contact == null ? null : contact.address();
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Counts the changes, so that a form which was opened before one is told. */
    public int version() {
        return version;
    }
}
