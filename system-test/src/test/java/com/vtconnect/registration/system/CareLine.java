package com.vtconnect.registration.system;

import com.microsoft.playwright.options.Cookie;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** A socket of the Care App without a page: it says what a page never would. */
final class CareLine implements WebSocket.Listener {

    private static final long PATIENCE_SECONDS = 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LinkedBlockingQueue<JsonObject> told = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    private CareLine() {}

    /**
     * @param page the http address of the socket
     * @param origin of the page that asks; null for none
     */
    static CareLine open(String page, String origin, List<Cookie> cookies) {
        var line = new CareLine();
        var builder = CLIENT.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (!cookies.isEmpty()) {
            builder.header(
                    "Cookie",
                    cookies.stream()
                            .map(one -> one.name + "=" + one.value)
                            .collect(Collectors.joining("; ")));
        }
        var address = URI.create(page.replaceFirst("^http", "ws"));
        line.socket = builder.buildAsync(address, line).join();
        return line;
    }

    /** With which status the server refuses to open one. */
    static int refusal(String page, String origin, List<Cookie> cookies) {
        try {
            open(page, origin, cookies).socket.abort();
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answer) {
                return answer.getResponse().statusCode();
            }
            throw refused;
        }
        throw new AssertionError("It was opened");
    }

    static JsonObjectBuilder message(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    static String secret() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    JsonObject hello() {
        return say(message("hello").add("device", secret()).add("page", secret())).hear("welcome");
    }

    CareLine say(JsonObjectBuilder message) {
        return sayText(message.build().toString());
    }

    CareLine say(String type) {
        return say(message(type));
    }

    CareLine sayText(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** What is said after the server has closed goes nowhere. */
    void shout(String text) {
        try {
            sayText(text);
        } catch (CompletionException gone) {
            closed.isDone();
        }
    }

    /** The next message of a type; what was told before it is passed over. */
    JsonObject hear(String type) {
        try {
            JsonObject message;
            do {
                message = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("Waited in vain for " + type);
                }
            } while (!message.getString("type").equals(type));
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    int closedWith() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError("Still open", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void hangUp() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try (var reader = Json.createReader(new StringReader(part.toString()))) {
                told.add(reader.readObject());
            }
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }
}
