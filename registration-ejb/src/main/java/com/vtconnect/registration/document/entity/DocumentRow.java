package com.vtconnect.registration.document.entity;

import java.time.Instant;

/**
 * A document and its current version.
 *
 * @param number of the version, from 1
 * @param size in bytes
 * @param uploadedBy who uploaded the version
 * @param withdrawnAt null while it is offered
 */
public record DocumentRow(
        long id,
        String name,
        DocumentKind kind,
        int number,
        long size,
        Instant uploadedAt,
        String uploadedBy,
        Instant withdrawnAt) {

    public boolean isToSign() {
        return kind == DocumentKind.SIGNATURE;
    }

    public boolean isOffered() {
        return withdrawnAt == null;
    }
}
