package com.vtconnect.registration.organization.entity;

/** What kind of practice it is. */
public enum Kind {
    /** Several practitioners; a client chooses one or is not sure. */
    GROUP,
    /** One practitioner; there is nothing to choose. */
    INDIVIDUAL
}
