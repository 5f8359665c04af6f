package com.vtconnect.registration.measure;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Somebody with a browser: follows redirects, keeps cookies, sends forms as they are on the page.
 */
final class Visitor {

    private static final int MOST_HOPS = 5;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> jar = new TreeMap<>();
    private final URI base;

    Visitor(URI base) {
        this.base = base;
    }

    Document open(String address) throws IOException, InterruptedException {
        return follow(request(base.resolve(address)).GET().build());
    }

    /** Fills the fields that are named and sends the page's form that has the button. */
    Document send(Document page, String button, Map<String, String> filled)
            throws IOException, InterruptedException {
        var form =
                (FormElement)
                        page.select("form").stream()
                                .filter(one -> one.select("[name=" + button + "]").size() == 1)
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new IOException(
                                                        "No form with "
                                                                + button
                                                                + " on "
                                                                + page.title()));
        var values = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        values.putAll(filled);
        values.put(button, form.select("[name=" + button + "]").attr("value"));
        var body =
                values.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return follow(
                request(URI.create(form.absUrl("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base.toString())
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private Document follow(HttpRequest first) throws IOException, InterruptedException {
        var request = first;
        for (var hop = 0; hop < MOST_HOPS; hop++) {
            var response = client.send(request, BodyHandlers.ofString());
            keepCookies(response);
            var next = response.headers().firstValue("Location");
            if (next.isEmpty()) {
                if (response.statusCode() != 200) {
                    throw new IOException(response.statusCode() + " at " + request.uri());
                }
                return Jsoup.parse(response.body(), request.uri().toString());
            }
            request = request(request.uri().resolve(next.get())).GET().build();
        }
        throw new IOException("Redirected in a circle: " + first.uri());
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).header("Accept-Language", "en");
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    /**
     * By hand, since the JDK's store would not send a Secure cookie to a loopback address without
     * TLS, as browsers do.
     */
    private void keepCookies(HttpResponse<?> response) {
        for (var header : response.headers().allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(header)) {
                jar.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * How much a browser with an empty cache loads for a page: the page and what it names,
     * compressed.
     *
     * @param requests how many
     * @param bytes of bodies, as sent
     */
    record Weight(int requests, long bytes) {}

    Weight weigh(String address) throws IOException, InterruptedException {
        var page = open(address);
        var parts = new ArrayList<String>();
        parts.add(page.location());
        page.select("link[rel=stylesheet], link[rel=icon]")
                .forEach(one -> parts.add(one.absUrl("href")));
        page.select("script[src], img[src]").forEach(one -> parts.add(one.absUrl("src")));
        var bytes = 0L;
        for (var part : parts) {
            var response =
                    client.send(
                            request(URI.create(part))
                                    .header("Accept-Encoding", "gzip")
                                    .GET()
                                    .build(),
                            BodyHandlers.ofByteArray());
            bytes += response.body().length;
        }
        return new Weight(parts.size(), bytes);
    }
}
