package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.value.entity.EmailAddress;

/**
 * Staff deleted a client's record. Components that come after this one observe it, within the
 * transaction, and forget what they keep by the address alone.
 */
public record ClientDeleted(long organizationId, EmailAddress email) {}
