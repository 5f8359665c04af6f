package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.control.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What people in a room tell each other; nothing of it is kept, unless the practice keeps chat. */
@ApplicationScoped
@Transactional
public class Relaying {

    static final int LONGEST_CHAT = 2_000;

    @Inject Notices notices;
    @Inject KeptChat keptChat;
    @Inject Connections connections;
    @Inject Clock clock;

    void signal(OpenLine from, Message message) {
        notices.toPerson(
                room(from),
                message.person("to"),
                Messages.signal(from.seat().person(), message.object("data")));
    }

    void state(OpenLine from, Message message) {
        notices.toRoom(
                room(from),
                from.seat().person(),
                Messages.state(
                        from.seat().person(),
                        message.flag("camera"),
                        message.flag("microphone"),
                        message.flag("screen")),
                false);
    }

    void chat(OpenLine from, Message message) {
        var room = room(from);
        var person = from.seat().person();
        var text = message.text("text", LONGEST_CHAT);
        var now = clock.instant();
        // What is kept is kept of those only who are still in the room, as the database has it.
        connections
                .find(from.seat().organizationId(), from.seat().device())
                .filter(one -> one.isIn(room))
                .orElseThrow(() -> new Refusal(Reason.NOT_OPEN));
        var isKept = keptChat.keep(from.seat(), room, text, now);
        notices.toRoom(room, person, Messages.chat(person, text, now), isKept);
    }

    private static long room(OpenLine from) {
        if (from.room() == null) {
            throw new Refusal(Reason.NOT_OPEN);
        }
        return from.room();
    }
}
