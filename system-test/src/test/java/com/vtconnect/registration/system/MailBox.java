package com.vtconnect.registration.system;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The demo inbox, read as the contract says: through the read part of Mailpit's API.
 *
 * <pre>
 * var mail = mailBox.next("ann@clients.example", "Confirm your e-mail");
 * visitor.open(mail.link());
 * </pre>
 */
public final class MailBox {

    /** Decisions are mailed half a minute later, so that a wrong click can be undone. */
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final URI inbox;
    private final HttpClient http = HttpClient.newHttpClient();

    MailBox(URI inbox) {
        this.inbox = inbox;
    }

    /** Waits for a mail whose subject contains the words; of several, the newest. */
    public ReceivedMail next(String address, String subject) {
        return nth(address, subject, 1);
    }

    /** Waits until so many mails with the words have come, and gives the newest. */
    public ReceivedMail nth(String address, String subject, int count) {
        await("mail «" + subject + "» to " + address)
                .atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> idsOf(address, subject).size() >= count);
        return read(idsOf(address, subject).get(0));
    }

    /** Waits for a mail that has the words in its subject and the name in its text. */
    public ReceivedMail naming(String name, String address, String subject) {
        return await("mail «" + subject + "» to " + address + " about " + name)
                .atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .until(
                        () ->
                                allNaming(name, address).stream()
                                        .filter(mail -> mail.subject().contains(subject))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** What has come so far with the name in its text. */
    public List<ReceivedMail> allNaming(String name, String address) {
        return idsOf(address, "").stream()
                .map(this::read)
                .filter(mail -> mail.text().contains(name))
                .toList();
    }

    /** Subjects of what has come so far, newest first. */
    public List<String> subjects(String address) {
        return messages(address).map(message -> message.get("Subject").getAsString()).toList();
    }

    private List<String> idsOf(String address, String subject) {
        return messages(address)
                .filter(message -> message.get("Subject").getAsString().contains(subject))
                .map(message -> message.get("ID").getAsString())
                .toList();
    }

    private Stream<JsonObject> messages(String address) {
        var query = URLEncoder.encode("to:" + address, StandardCharsets.UTF_8);
        JsonArray messages = ask("/api/v1/search?query=" + query).getAsJsonArray("messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private ReceivedMail read(String id) {
        var message = ask("/api/v1/message/" + id);
        return new ReceivedMail(
                message.get("Subject").getAsString(),
                message.get("Text").getAsString(),
                message.get("HTML").getAsString(),
                message.getAsJsonObject("From").get("Address").getAsString());
    }

    private JsonObject ask(String path) {
        try {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(inbox.resolve(path)).build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "The inbox answers " + answer.statusCode() + " to " + path);
            }
            return JsonParser.parseString(answer.body()).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
