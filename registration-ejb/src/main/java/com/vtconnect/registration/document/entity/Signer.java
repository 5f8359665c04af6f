package com.vtconnect.registration.document.entity;

/** The client who signs, as the record says on that day. */
public record Signer(long organizationId, long clientId, String name, String email) {}
