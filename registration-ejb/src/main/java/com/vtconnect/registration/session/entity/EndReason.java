package com.vtconnect.registration.session.entity;

/** Why somebody's part in a session, or all of it, is over. */
public enum EndReason {
    /** The practitioner ended it for all. */
    END_FOR_ALL,
    /** The practitioner took this client out. */
    REMOVED,
    /** They may not connect any longer. */
    NOT_ALLOWED,
    SIGNED_OUT,
    /** The same person came in on another device. */
    REPLACED,
    /** Nobody hosted it for a while. */
    IDLE
}
