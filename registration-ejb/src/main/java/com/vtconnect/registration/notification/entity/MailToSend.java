package com.vtconnect.registration.notification.entity;

import java.time.Instant;

/**
 * A mail that this node has claimed.
 *
 * @param attempts how often it was tried, this time included
 * @param claimedUntil when the claim runs out and another node may take it
 */
public record MailToSend(
        long id,
        String recipient,
        String senderName,
        String replyTo,
        String subject,
        String plainText,
        String html,
        int attempts,
        Instant createdAt,
        Instant claimedUntil) {}
