package com.vtconnect.registration.document.entity;

/** What a document is for. */
public enum DocumentKind {
    /** Clients may download it. */
    DOWNLOAD,
    /** Clients sign it, each version anew, before they can connect. */
    SIGNATURE
}
