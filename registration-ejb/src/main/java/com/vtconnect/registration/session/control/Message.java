package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.control.Refusal.Reason;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a page said. Whatever is missing or of another kind than it should is a {@link Refusal}. */
final class Message {

    /** Of a page or device: 128 bits or more as base64url. */
    private static final Pattern SECRET = Pattern.compile("[\\w-]{22,64}");

    private static final int LONGEST_TYPE = 20;

    private final JsonObject json;

    private Message(JsonObject json) {
        this.json = json;
    }

    static Message parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new Message(reader.readObject());
        } catch (RuntimeException noObject) {
            // Parsson tells of too deep nesting by a bare RuntimeException, not a JsonException.
            throw new Refusal(Reason.MALFORMED);
        }
    }

    /** Empty unless it is a short text. */
    String type() {
        return json.get("type") instanceof JsonString type
                        && type.getString().length() <= LONGEST_TYPE
                ? type.getString()
                : "";
    }

    String secret(String name) {
        var secret = text(name, 64);
        if (!SECRET.matcher(secret).matches()) {
            throw new Refusal(Reason.MALFORMED);
        }
        return secret;
    }

    String text(String name, int longest) {
        if (json.get(name) instanceof JsonString text
                && !text.getString().isBlank()
                && text.getString().length() <= longest) {
            return text.getString();
        }
        throw new Refusal(Reason.MALFORMED);
    }

    boolean flag(String name) {
        return json.get(name) == JsonValue.TRUE;
    }

    Optional<Long> number(String name) {
        return json.get(name) instanceof JsonNumber number && number.isIntegral()
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    JsonObject object(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return object;
        }
        throw new Refusal(Reason.MALFORMED);
    }

    PersonId person(String name) {
        return PersonId.parse(text(name, 20)).orElseThrow(() -> new Refusal(Reason.MALFORMED));
    }

    /** One client at least. */
    List<Long> clients(String name) {
        if (!(json.get(name) instanceof JsonArray array) || array.isEmpty()) {
            throw new Refusal(Reason.MALFORMED);
        }
        return array.stream()
                .map(
                        one ->
                                Optional.of(one)
                                        .filter(JsonString.class::isInstance)
                                        .map(JsonString.class::cast)
                                        .flatMap(text -> PersonId.parse(text.getString()))
                                        .filter(PersonId::isClient)
                                        .map(PersonId::id)
                                        .orElseThrow(() -> new Refusal(Reason.MALFORMED)))
                .distinct()
                .toList();
    }
}
