package com.vtconnect.registration.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The inbox over HTTP: a page for people, and the read part of Mailpit's API (version 1). */
final class InboxHandler implements HttpHandler {

    private static final Logger LOG = Logger.getLogger(InboxHandler.class.getName());
    private static final String API = "/api/v1/";
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final int USUAL_PAGE = 50;
    private static final Map<String, String> PAGE =
            Map.of(
                    "index.html", "text/html; charset=utf-8",
                    "inbox.css", "text/css; charset=utf-8",
                    "inbox.js", "text/javascript; charset=utf-8",
                    "icon.svg", "image/svg+xml");

    /**
     * A mail's own styles are shown and its scripts never run; pictures come from the mail or from
     * this machine.
     */
    private static final String SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-src 'self';"
                    + " img-src 'self' data: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final Mails mails;
    private final MailJson json = new MailJson(Json.createBuilderFactory(Map.of()));
    private final JsonReaderFactory readers = Json.createReaderFactory(Map.of());

    InboxHandler(Mails mails) {
        this.mails = mails;
    }

    private record Answer(int status, String type, byte[] body) {

        static Answer of(int status, String type, String body) {
            return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8));
        }

        static Answer json(String body) {
            return of(200, "application/json", body);
        }

        static Answer notFound() {
            return of(404, PLAIN, "404 page not found\n");
        }

        static Answer badRequest(String why) {
            return of(400, PLAIN, "Error: " + why + "\n");
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", answer.type());
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Content-Security-Policy", SECURITY_POLICY);
            var hasBody = !exchange.getRequestMethod().equals("HEAD") && answer.body().length > 0;
            exchange.sendResponseHeaders(answer.status(), hasBody ? answer.body().length : -1);
            if (hasBody) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "could not answer " + exchange.getRequestURI());
            throw e;
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var parameters = parameters(exchange.getRequestURI().getRawQuery());
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" ->
                    path.startsWith(API)
                            ? read(path.substring(API.length()), parameters)
                            : page(path);
            case "DELETE" -> path.equals(API + "messages") ? delete(exchange) : Answer.notFound();
            default -> Answer.of(405, PLAIN, "405 method not allowed\n");
        };
    }

    private static Answer page(String path) throws IOException {
        var name = path.equals("/") ? "index.html" : path.substring(1);
        var type = PAGE.get(name);
        return type == null
                ? Answer.notFound()
                : new Answer(200, type, Resources.bytes("inbox/" + name));
    }

    private Answer read(String what, Map<String, String> parameters) throws IOException {
        if (what.equals("messages")) {
            return list(mail -> true, parameters);
        }
        if (what.equals("search")) {
            var query = parameters.getOrDefault("query", "").strip();
            return query.isEmpty()
                    ? Answer.badRequest("no search query")
                    : list(new MailSearch(query), parameters);
        }
        var steps = List.of(what.split("/"));
        var mail =
                steps.get(0).equals("message") && steps.size() > 1
                        ? find(steps.get(1))
                        : Optional.<Mail>empty();
        if (mail.isPresent() && steps.size() == 2) {
            return Answer.json(json.whole(mail.get()));
        }
        if (mail.isPresent() && steps.size() == 3 && steps.get(2).equals("raw")) {
            return new Answer(200, PLAIN, mails.source(mail.get()));
        }
        return Answer.notFound();
    }

    private Optional<Mail> find(String id) {
        return id.equals("latest") ? mails.newestFirst().stream().findFirst() : mails.find(id);
    }

    private Answer list(Predicate<Mail> search, Map<String, String> parameters) {
        var all = mails.newestFirst();
        var matching = all.stream().filter(search).toList();
        int start = number(parameters, "start", 0);
        var page =
                matching.stream()
                        .skip(start)
                        .limit(number(parameters, "limit", USUAL_PAGE))
                        .toList();
        return Answer.json(json.list(page, start, matching.size(), all.size()));
    }

    /** All of them, or those whose ids the body names, as Mailpit has it. */
    private Answer delete(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        try {
            mails.delete(body.length == 0 ? mails.newestFirst() : named(body));
            return Answer.of(200, PLAIN, "ok");
        } catch (JsonException | ClassCastException e) {
            return Answer.badRequest("the body is not {\"IDs\": [...]}");
        }
    }

    private Collection<Mail> named(byte[] body) {
        try (var reader = readers.createReader(new ByteArrayInputStream(body))) {
            var ids = reader.readObject().getJsonArray("IDs");
            return ids == null || ids.isEmpty()
                    ? mails.newestFirst()
                    : ids.getValuesAs(JsonString::getString).stream()
                            .flatMap(id -> find(id).stream())
                            .toList();
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(Optional.ofNullable(query).orElse("").split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(
                                pair -> decoded(pair[0]),
                                pair -> decoded(pair[1]),
                                (first, second) -> first));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static int number(Map<String, String> parameters, String name, int otherwise) {
        var value = parameters.getOrDefault(name, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}
