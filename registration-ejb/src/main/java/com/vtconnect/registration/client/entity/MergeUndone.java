package com.vtconnect.registration.client.entity;

/** What was one record is two again; observed like {@link ClientsMerged}. */
public record MergeUndone(long organizationId, long survivorId, long mergedId) {}
