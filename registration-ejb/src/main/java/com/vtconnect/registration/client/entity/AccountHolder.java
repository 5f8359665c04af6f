package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Preferences;
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
public abstract class AccountHolder implements AccountOwner {

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

    @Embedded private Preferences preferences = new Preferences();

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

    @Override
    public void moveTo(EmailAddress confirmed) {
        if (passwordHash == null) {
            throw new IllegalStateException("Not confirmed yet: a mistyped address is corrected");
        }
        write(confirmed);
    }

    @Override
    public Caller asCaller() {
        return new Caller.Client(organizationId, id, name());
    }

    void keepPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    /** Mails follow the language of the pages that one signs in on, unless one has chosen. */
    public void speak(Language language) {
        if (!preferences.isLanguageChosen()) {
            person.speak(language);
        }
    }

    @Override
    public void choose(Language language) {
        person.speak(language);
        preferences.languageIsChosen();
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long organizationId() {
        return organizationId;
    }

    @Override
    public EmailAddress email() {
        return email;
    }

    @Override
    public PersonName name() {
        return person.name();
    }

    public LocalDate dateOfBirth() {
        return person.dateOfBirth();
    }

    @Override
    public Language language() {
        return person.language();
    }

    /** Null for none. */
    public String phone() {
        return contact == null ? null : contact.phone();
    }

    /** The postal address, null for none. */
    public String address() {
        return contact == null ? null : contact.address();
    }

    @Override
    public String passwordHash() {
        return passwordHash;
    }

    /** Counts the changes, so that a form which was opened before one is told. */
    public int version() {
        return version;
    }
}
