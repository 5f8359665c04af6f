package com.vtconnect.registration.message.boundary;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What people do on the pages on which they write. */
@RequestScoped
public class Writing {

    @Inject Given given;
    @Inject MessageWriting writing;
    @Inject Correspondence correspondence;

    /** A first message; gives the conversation. */
    long write(Caller from, Caller to, String text) {
        return write(from, to, "About " + text, text);
    }

    long write(Caller from, Caller to, String subject, String text) {
        var message = first(PersonId.of(to), subject, text, newForm());
        return given.as(from, () -> writing.send(message));
    }

    long answer(Caller from, long conversation, String text) {
        var message = reply(conversation, text, newForm());
        return given.as(from, () -> writing.send(message));
    }

    ConversationDetails read(Caller reader, long conversation) {
        return given.as(reader, () -> correspondence.read(conversation, null));
    }

    static WriteMessage first(PersonId to, String subject, String text, String form) {
        return new WriteMessage(null, to, subject, text, form, null, 0);
    }

    static WriteMessage reply(long conversation, String text, String form) {
        return new WriteMessage(conversation, null, null, text, form, null, 0);
    }

    /** Each page that is opened has one of its own. */
    static String newForm() {
        return UUID.randomUUID().toString();
    }
}
