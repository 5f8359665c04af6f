package com.vtconnect.registration.client.entity;

/**
 * What care has left behind about a client, and must stay. The components that keep such records
 * come after this one and are asked through beans of this type, however many there are.
 */
public interface CareRecords {

    boolean has(long organizationId, long clientId);
}
