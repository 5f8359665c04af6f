package com.vtconnect.registration.message.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A conversation as one of the two reads it.
 *
 * @param other who is written to by a reply, and whether one may
 * @param messages oldest first
 * @param through the newest message there is: what is archived or deleted as far as here has been
 *     seen
 * @param isEarlier whether there are messages before these
 * @param draft a reply that was begun, null for none
 */
public record ConversationDetails(
        long id,
        String subject,
        Addressee other,
        List<Line> messages,
        int through,
        boolean isEarlier,
        boolean isArchived,
        boolean hasReceived,
        DraftDetails draft) {

    public record Line(int number, String author, boolean isMine, Instant sentAt, String text) {}
}
