package com.vtconnect.registration.session.control;

import com.vtconnect.registration.client.entity.ConnectAnswer;
import com.vtconnect.registration.session.entity.EndReason;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Collection;

/** What the server says to a page; {@code docs/care-protocol.md} has them all. */
final class Messages {

    private Messages() {}

    static String welcome(
            PersonId you, String name, JsonArray iceServers, String icePolicy, JsonArray people) {
        return of("welcome")
                .add("you", Json.createObjectBuilder().add("id", you.toString()).add("name", name))
                .add("iceServers", iceServers)
                .add("icePolicy", icePolicy)
                .add("people", people)
                .build()
                .toString();
    }

    static String people(JsonArray people) {
        return of("people").add("people", people).build().toString();
    }

    static String waiting(long practitionerId, boolean isOpen) {
        return of("waiting")
                .add("practitioner", PersonId.practitioner(practitionerId).toString())
                .add("open", isOpen)
                .build()
                .toString();
    }

    static String arrived(String person) {
        return of("arrived").add("person", person).build().toString();
    }

    static String right(String right, long room) {
        return of("right").add("right", right).add("room", room).build().toString();
    }

    static String room(RoomView room, PersonId you) {
        var people = Json.createArrayBuilder();
        var polite = Json.createArrayBuilder();
        room.people()
                .forEach(
                        (id, one) -> {
                            people.add(person(id, one));
                            if (you.toString().compareTo(id.toString()) < 0) {
                                polite.add(id.toString());
                            }
                        });
        var message =
                of("room")
                        .add("id", room.id())
                        .add("practitioner", room.practitioner().toString())
                        .add("begun", room.begunAt() != null)
                        .add("people", people)
                        .add("polite", polite);
        if (room.begunAt() != null) {
            message.add("begunAt", room.begunAt().toString());
        }
        return message.build().toString();
    }

    static String begun(Instant at) {
        return of("begun").add("at", at.toString()).build().toString();
    }

    static String joined(PersonId id, RoomView.Present one) {
        return of("joined").add("person", person(id, one)).build().toString();
    }

    private static JsonObjectBuilder person(PersonId id, RoomView.Present one) {
        return Json.createObjectBuilder().add("id", id.toString()).add("name", one.name());
    }

    static String left(PersonId id, boolean isReloaded) {
        return of("left")
                .add("person", id.toString())
                .add("reason", isReloaded ? "RELOADED" : "GONE")
                .build()
                .toString();
    }

    static String ended(EndReason reason) {
        return of("ended").add("reason", reason.name()).build().toString();
    }

    static String signal(PersonId from, JsonObject data) {
        return of("signal").add("from", from.toString()).add("data", data).build().toString();
    }

    static String state(PersonId from, boolean camera, boolean microphone, boolean screen) {
        return of("state")
                .add("from", from.toString())
                .add("camera", camera)
                .add("microphone", microphone)
                .add("screen", screen)
                .build()
                .toString();
    }

    static String chat(PersonId from, String text, Instant at) {
        return of("chat")
                .add("from", from.toString())
                .add("text", text)
                .add("at", at.toString())
                .build()
                .toString();
    }

    static String refused(String to, String reason) {
        return of("refused").add("to", to).add("reason", reason).build().toString();
    }

    static String pong() {
        return of("pong").build().toString();
    }

    static JsonArrayBuilder missing(ConnectAnswer answer) {
        var missing = Json.createArrayBuilder();
        answer.steps().forEach(step -> missing.add(step.name()));
        return missing;
    }

    static JsonArray array(Collection<JsonObject> objects) {
        var array = Json.createArrayBuilder();
        objects.forEach(array::add);
        return array.build();
    }

    private static JsonObjectBuilder of(String type) {
        return Json.createObjectBuilder().add("type", type);
    }
}
