package com.vtconnect.registration.session.control;

import com.vtconnect.registration.broadcast.entity.Broadcast;
import com.vtconnect.registration.broadcast.entity.ListeningBegan;
import com.vtconnect.registration.session.control.Notices.Kind;
import com.vtconnect.registration.session.entity.EndReason;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what the nodes tell each other, and passes it on to the pages of this one. */
@ApplicationScoped
public class CareEars {

    @Inject Lines lines;
    @Inject Showing showing;

    void hear(@Observes Broadcast broadcast) {
        if (broadcast.channel().equals(Notices.CHANNEL)) {
            var fields = broadcast.text().split("\\" + Notices.SEPARATOR, 2);
            hear(Kind.valueOf(fields[0]), fields[1]);
        }
    }

    /** Something may have been missed. */
    void begin(@Observes ListeningBegan began) {
        showing.refresh(lines.seated());
    }

    private void hear(Kind kind, String rest) {
        switch (kind) {
            case CHANGED -> {
                var practitioner = Long.parseLong(rest);
                showing.refresh(lines.seated(line -> line.seesChangesOf(practitioner)));
            }
            case DEVICE -> {
                var fields = split(rest, 2);
                lines.ofDevice(fields[0]).forEach(line -> line.say(fields[1]));
            }
            case PERSON -> {
                var fields = split(rest, 3);
                var room = Long.parseLong(fields[0]);
                var person = PersonId.parse(fields[1]).orElseThrow();
                lines.seated(line -> line.isOf(person))
                        .forEach(line -> line.sayIn(room, fields[2]));
            }
            case ROOM -> {
                var fields = split(rest, 3);
                var room = Long.parseLong(fields[0]);
                var except = PersonId.parse(fields[1]).orElseThrow();
                lines.seated(line -> !line.isOf(except))
                        .forEach(line -> line.sayIn(room, fields[2]));
            }
            case OUT -> {
                var fields = split(rest, 2);
                lines.ofDevice(fields[0]).forEach(line -> line.end(EndReason.valueOf(fields[1])));
            }
            case OVER -> {
                var fields = split(rest, 2);
                var room = Long.parseLong(fields[0]);
                lines.seated(line -> line.isIn(room))
                        .forEach(line -> line.end(EndReason.valueOf(fields[1])));
            }
            case REPLACED -> {
                var fields = split(rest, 3);
                lines.ofDevice(fields[0]).stream()
                        .filter(
                                line ->
                                        !line.seat().page().equals(fields[1])
                                                || !lines.node().equals(fields[2]))
                        .forEach(line -> line.close(4408, "a newer page of this device"));
            }
        }
    }

    private static String[] split(String text, int fields) {
        return text.split("\\" + Notices.SEPARATOR, fields);
    }
}
