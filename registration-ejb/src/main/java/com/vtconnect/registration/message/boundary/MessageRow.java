package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.session.entity.PersonId;
import java.time.Instant;

/**
 * A conversation, or a draft, in a list.
 *
 * @param id of the conversation; in the tab of drafts, of the draft
 * @param conversationId null for the draft of a first message
 * @param name of the other
 * @param subject may be empty in a draft
 */
public record MessageRow(
        long id,
        Long conversationId,
        PersonId other,
        String name,
        String subject,
        Instant at,
        boolean isUnread) {}
