package com.vtconnect.registration.access.entity;

/**
 * What a boundary method asks of its caller; {@link Role} says who has which, {@link Rights} for
 * which objects.
 */
public enum Permission {
    /** Anybody, signed in or not. */
    EVERYONE,
    /** Anybody who is signed in, client or staff, for what is their own. */
    SIGNED_IN,
    /** A signed-in client, for what is their own. */
    CLIENT,
    /** Any signed-in staff member, for what is their own. */
    STAFF,
    /** A platform operator: organizations and health, nobody's record. */
    OPERATE,
    EDIT_ORGANIZATION,
    READ_AUDIT,
    MANAGE_STAFF,
    SEE_CLIENTS,
    DECIDE_CLIENTS,
    ASSIGN_CLIENTS
}
