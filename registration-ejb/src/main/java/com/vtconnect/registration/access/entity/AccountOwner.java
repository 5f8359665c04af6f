package com.vtconnect.registration.access.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;

/** Whoever has an account: clients and staff sign in and look after it alike. */
public interface AccountOwner {

    long organizationId();

    long id();

    EmailAddress email();

    /** To an address that its reader has confirmed. */
    void moveTo(EmailAddress confirmed);

    PersonName name();

    Language language();

    /** The language of mails, and of pages after signing in. */
    void choose(Language language);

    Preferences preferences();

    /** Null before one was chosen. */
    String passwordHash();

    void setPasswordHash(String hash);

    boolean maySignIn();

    Caller asCaller();

    default boolean isStaff() {
        return asCaller() instanceof Caller.Staff;
    }

    /** As tables refer to a client; null for staff. */
    default Long clientId() {
        return isStaff() ? null : Long.valueOf(id());
    }

    /** As tables refer to a staff member; null for a client. */
    default Long staffMemberId() {
        return isStaff() ? Long.valueOf(id()) : null;
    }
}
