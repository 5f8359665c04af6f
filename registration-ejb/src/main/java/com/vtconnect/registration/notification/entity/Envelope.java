package com.vtconnect.registration.notification.entity;

import com.vtconnect.registration.value.entity.EmailAddress;

/**
 * Whom a mail goes to, about whose record it is filed, and in whose name it is sent.
 *
 * @param organizationId null for a mail to a platform operator, who belongs to none
 * @param clientId the client on whose record the mail is listed, null for none
 * @param staffMemberId likewise for a staff member
 * @param replyTo null if the practice names none
 */
public record Envelope(
        Long organizationId,
        Long clientId,
        Long staffMemberId,
        EmailAddress recipient,
        String senderName,
        EmailAddress replyTo) {}
