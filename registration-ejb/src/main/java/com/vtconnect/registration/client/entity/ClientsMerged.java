package com.vtconnect.registration.client.entity;

/**
 * Two records became one. Components that come after this one observe it, within the transaction.
 */
public record ClientsMerged(long organizationId, long survivorId, long mergedId) {}
