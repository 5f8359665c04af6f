package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.session.entity.PersonId;
import java.util.function.Function;

/**
 * What the page sends on which somebody writes.
 *
 * @param conversationId the one that is answered; null for a first message
 * @param to to whom a first message goes; null in an answer
 * @param subject of a first message
 * @param form names the page: what is sent twice from one is sent once
 * @param draftId the draft that the page was opened with, null for none
 * @param draftVersion as it was when the page was opened
 */
public record WriteMessage(
        Long conversationId,
        PersonId to,
        String subject,
        String text,
        String form,
        Long draftId,
        int draftVersion) {

    private static final String NUMBER = "\\d{1,18}";

    /**
     * As it comes by the names of its fields.
     *
     * @throws NotFound if it is for nobody
     */
    public static WriteMessage of(Function<String, String> field) {
        var conversation = number(field.apply("conversation"));
        var to = PersonId.parse(field.apply("to")).filter(id -> conversation == null);
        if (conversation == null && to.isEmpty() || field.apply("form") == null) {
            throw new NotFound("For nobody");
        }
        var version = number(field.apply("version"));
        return new WriteMessage(
                conversation,
                to.orElse(null),
                field.apply("subject"),
                field.apply("text"),
                field.apply("form"),
                number(field.apply("draft")),
                version == null ? 0 : version.intValue());
    }

    private static Long number(String typed) {
        return typed != null && typed.matches(NUMBER) ? Long.valueOf(typed) : null;
    }
}
