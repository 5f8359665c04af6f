package com.vtconnect.registration.client.entity;

/**
 * Whether a client is cared for at this moment; answered by the component that comes after this.
 */
public interface LiveCare {

    boolean isInSession(long organizationId, long clientId);
}
