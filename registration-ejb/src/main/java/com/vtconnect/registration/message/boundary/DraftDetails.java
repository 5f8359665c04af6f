package com.vtconnect.registration.message.boundary;

/**
 * What stands in a draft.
 *
 * @param to to whom a first message goes; null in a reply
 * @param conversationId the one that is answered; null for a first message
 */
public record DraftDetails(
        long id, Long conversationId, Addressee to, String subject, String text, int version) {}
