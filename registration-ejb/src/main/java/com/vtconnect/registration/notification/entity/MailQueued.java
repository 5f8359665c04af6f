package com.vtconnect.registration.notification.entity;

/**
 * A mail was written to the outbox and claimed by this node; to be sent once the transaction is
 * committed.
 */
public record MailQueued(OutgoingMail mail) {}
