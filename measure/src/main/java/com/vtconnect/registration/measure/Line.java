package com.vtconnect.registration.measure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A socket without a browser. The server's messages are small JSON objects of known shape, so the
 * few fields that matter are cut out by pattern.
 */
final class Line implements WebSocket.Listener {

    private static final long PATIENCE_SECONDS = 60;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SENT_AT = Pattern.compile("\"at\":(\\d+)");

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private volatile boolean isOpen;
    private volatile Delays delays;

    private Line() {}

    /**
     * @param cookie as {@code name=value}, or empty
     */
    static Line open(String address, String origin, String cookie) {
        var line = new Line();
        var builder = CLIENT.newWebSocketBuilder().header("Origin", origin);
        if (!cookie.isEmpty()) {
            builder.header("Cookie", cookie);
        }
        line.isOpen = true;
        line.socket =
                builder.buildAsync(URI.create(address.replaceFirst("^http", "ws")), line).join();
        return line;
    }

    static String secret() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean isOpen() {
        return isOpen;
    }

    /** One after the other, whoever says them. */
    synchronized void say(String json) {
        sending = sending.thenCompose(done -> socket.sendText(json, true));
    }

    /** From now on messages that carry the time of their sending are only counted. */
    void countInto(Delays delays) {
        this.delays = delays;
    }

    /** A field of the next message of a type; what was told before it is passed over. */
    String hear(String type, String field) throws InterruptedException {
        String message;
        do {
            message = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("Waited in vain for " + type);
            }
        } while (!message.contains("\"type\":\"" + type + "\""));
        var found = Pattern.compile("\"" + field + "\":\"?([\\w-]+)").matcher(message);
        return found.find() ? found.group(1) : "";
    }

    void hangUp() {
        isOpen = false;
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            take(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(String message) {
        var sentAt = SENT_AT.matcher(message);
        if (delays == null) {
            told.add(message);
        } else if (sentAt.find()) {
            delays.add(System.nanoTime() - Long.parseLong(sentAt.group(1)));
        } else if (message.contains("\"pong\"")) {
            told.add(message);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        isOpen = false;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        isOpen = false;
    }
}
