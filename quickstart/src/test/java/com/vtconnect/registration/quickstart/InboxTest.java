package com.vtconnect.registration.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {

    @TempDir Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private Inbox inbox;

    @BeforeEach
    void open() throws IOException {
        inbox = new Inbox(directory, 0, 0);
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void showsWhatWasSent() throws Exception {
        var before = Instant.now();
        send(
                "casey@clients.example",
                "Confirm your e-mail — ¡Hola!",
                "Grüße, 你好",
                "<p>Grüße, <b>你好</b></p>");

        var summary = search("to:casey@clients.example").get(0);
        assertThat(summary.getString("Subject")).isEqualTo("Confirm your e-mail — ¡Hola!");
        assertThat(summary.getJsonArray("To").getJsonObject(0).getString("Address"))
                .isEqualTo("casey@clients.example");
        assertThat(Instant.parse(summary.getString("Created")))
                .isBetween(before.minusMillis(1), Instant.now());
        assertThat(summary.getString("Snippet")).isEqualTo("Grüße, 你好");

        var whole = json(get("api/v1/message/" + summary.getString("ID")));
        assertThat(whole.getString("Text")).isEqualTo("Grüße, 你好");
        assertThat(whole.getString("HTML")).isEqualTo("<p>Grüße, <b>你好</b></p>");
        assertThat(whole.getJsonObject("From").getString("Address"))
                .isEqualTo("no-reply@riverside.example");
        assertThat(whole.getJsonObject("From").getString("Name")).isEqualTo("Riverside Counseling");
        assertThat(whole.getString("ReturnPath")).isEqualTo("no-reply@riverside.example");
    }

    @Test
    void listsTheNewestFirst() throws Exception {
        for (var subject : List.of("one", "two", "three")) {
            send("casey@clients.example", subject, "text", "<p>html</p>");
        }

        assertThat(subjects(search("to:casey@clients.example")))
                .containsExactly("three", "two", "one");
        assertThat(subjects(messages("messages?start=1&limit=1"))).containsExactly("two");
        assertThat(json(get("api/v1/message/latest")).getString("Subject")).isEqualTo("three");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "to:casey@clients.example                  | true",
                "to:CASEY@Clients.Example                  | true",
                "to:\"casey@clients.example\"              | true",
                "to: casey@clients.example                 | true",
                "to:casey                                  | true",
                "to:dana@riverside.example                 | false",
                "to:casey@clients.example subject:confirm  | true",
                "to:casey@clients.example subject:welcome  | false",
                "to:casey@clients.example -subject:confirm | false",
                "!to:dana@riverside.example                | true",
                "from:riverside                            | true",
                "subject:\"your e-mail\"                   | true",
                "to:casey@clients.example is:unread        | true",
                "tag:unknown                               | true",
                "https://localhost/confirm                 | true",
                "https://localhost/else                    | false",
                "message                                   | true",
            })
    void searchesLikeMailpit(String query, boolean isFound) throws Exception {
        send(
                "casey@clients.example",
                "Confirm your e-mail",
                "A message with https://localhost/confirm",
                "");

        assertThat(search(query)).hasSize(isFound ? 1 : 0);
    }

    @Test
    void countsWhatASearchFinds() throws Exception {
        send("casey@clients.example", "one", "text", "");
        send("dana@riverside.example", "two", "text", "");

        var found = json(get("api/v1/search?limit=1&query=to%3Adana%40riverside.example"));
        assertThat(found.getInt("messages_count")).isEqualTo(1);
        assertThat(found.getInt("total")).isEqualTo(2);
        assertThat(get("api/v1/search").statusCode()).isEqualTo(400);
    }

    @Test
    void namesRecipientsWhomNoHeaderNames() throws Exception {
        var mail = mail("one", "text", "");
        mail.setRecipient(RecipientType.TO, new InternetAddress("casey@clients.example"));
        Transport.send(
                mail, InternetAddress.parse("casey@clients.example, hidden@clients.example"));

        var copies = json(get("api/v1/message/latest")).getJsonArray("Bcc");
        assertThat(copies).hasSize(1);
        assertThat(copies.getJsonObject(0).getString("Address"))
                .isEqualTo("hidden@clients.example");
    }

    @Test
    void listsAttachmentsApart() throws Exception {
        var text = new MimeBodyPart();
        text.setText("See the picture", "UTF-8");
        var picture = new MimeBodyPart();
        picture.setContent(new byte[] {1, 2, 3}, "application/octet-stream");
        picture.setFileName("picture.png");
        picture.setDisposition("attachment");
        var mail = mail("one", "text", "");
        mail.setContent(new MimeMultipart(text, picture));
        mail.setRecipient(RecipientType.TO, new InternetAddress("casey@clients.example"));
        Transport.send(mail);

        var whole = json(get("api/v1/message/latest"));
        assertThat(whole.getString("Text")).isEqualTo("See the picture");
        var attachment = whole.getJsonArray("Attachments").getJsonObject(0);
        assertThat(attachment.getString("FileName")).isEqualTo("picture.png");
        assertThat(attachment.getInt("Size")).isEqualTo(3);
    }

    @Test
    void keepsMailsOverARestart() throws Exception {
        send("casey@clients.example", "kept", "text", "<p>html</p>");
        var before = get("api/v1/messages").body();
        inbox.close();

        inbox = new Inbox(directory, 0, 0);

        assertThat(get("api/v1/messages").body()).isEqualTo(before);
        send("casey@clients.example", "later", "text", "");
        assertThat(subjects(messages("messages"))).containsExactly("later", "kept");
    }

    @Test
    void deletesAll() throws Exception {
        send("casey@clients.example", "one", "text", "");
        send("casey@clients.example", "two", "text", "");

        assertThat(delete("").statusCode()).isEqualTo(200);

        assertThat(messages("messages")).isEmpty();
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void deletesThoseNamed() throws Exception {
        send("casey@clients.example", "one", "text", "");
        send("casey@clients.example", "two", "text", "");
        var newest = messages("messages").get(0).getString("ID");

        assertThat(delete("{\"IDs\": [\"" + newest + "\"]}").statusCode()).isEqualTo(200);
        assertThat(delete("nonsense").statusCode()).isEqualTo(400);

        assertThat(subjects(messages("messages"))).containsExactly("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/message/20200101T000000.000000",
                "api/v1/message/..%2F..%2Fpom.xml",
                "api/v1/message/",
                "else"
            })
    void knowsNothingElse(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void servesAPageForPeople() throws Exception {
        var page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("Demo inbox");
        assertThat(get("inbox.js").statusCode()).isEqualTo(200);
        assertThat(get("inbox.css").statusCode()).isEqualTo(200);
    }

    private void send(String to, String subject, String text, String html)
            throws MessagingException {
        var mail = mail(subject, text, html);
        mail.setRecipient(RecipientType.TO, new InternetAddress(to));
        Transport.send(mail);
    }

    private MimeMessage mail(String subject, String text, String html) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(inbox.smtpPort()));
        var mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom("Riverside Counseling <no-reply@riverside.example>");
        mail.setSubject(subject, "UTF-8");
        if (html.isEmpty()) {
            mail.setText(text, "UTF-8");
        } else {
            var plain = new MimeBodyPart();
            plain.setText(text, "UTF-8");
            var formatted = new MimeBodyPart();
            formatted.setText(html, "UTF-8", "html");
            mail.setContent(new MimeMultipart("alternative", plain, formatted));
        }
        return mail;
    }

    private List<JsonObject> search(String query) throws IOException, InterruptedException {
        return messages("search?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private List<JsonObject> messages(String list) throws IOException, InterruptedException {
        return json(get("api/v1/" + list))
                .getJsonArray("messages")
                .getValuesAs(JsonValue::asJsonObject);
    }

    private static List<String> subjects(List<JsonObject> messages) {
        return messages.stream()
                .map(m -> m.getValue("/Subject"))
                .map(s -> ((JsonString) s).getString())
                .toList();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> delete(String body) throws IOException, InterruptedException {
        return client.send(
                request("api/v1/messages").method("DELETE", BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + inbox.httpPort() + "/" + path));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
