package com.vtconnect.registration.session.boundary;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** An open page of the Care App as the server knows it: what it says, and what it is told. */
public final class CarePage {

    private static final long PATIENCE_SECONDS = 20;

    private final CareLines careLines;
    private final Caller caller;
    private final String signIn;
    private final String device;
    private final LinkedBlockingQueue<JsonObject> told = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private long line;

    CarePage(CareLines careLines, Caller caller, String signIn, String device) {
        this.careLines = careLines;
        this.caller = caller;
        this.signIn = signIn;
        this.device = device;
    }

    CarePage open() {
        line = careLines.open(new Visitor(caller, "test", signIn), new Way());
        return this;
    }

    CarePage come() {
        return open().hello(null);
    }

    /** The tab is loaded anew, after it was in a room. */
    CarePage reload(long room) {
        return new CarePage(careLines, caller, signIn, device).open().hello(room);
    }

    /** The tab is loaded anew, after its person left whatever room it was in. */
    CarePage reload() {
        return new CarePage(careLines, caller, signIn, device).come();
    }

    /** Another tab of the same browser. */
    CarePage onAnotherDevice() {
        return new CarePage(careLines, caller, signIn, Secrets.randomText());
    }

    /** Somebody else signs in, in the same tab. */
    CarePage takenOverBy(CarePage other) {
        return new CarePage(careLines, other.caller, other.signIn, device).come();
    }

    private CarePage hello(Long resume) {
        var hello = message("hello").add("device", device).add("page", Secrets.randomText());
        if (resume != null) {
            hello.add("resume", resume);
        }
        return say(hello);
    }

    String id() {
        return PersonId.of(caller).toString();
    }

    String signIn() {
        return signIn;
    }

    static JsonObjectBuilder message(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    CarePage say(JsonObjectBuilder message) {
        return sayText(message.build().toString());
    }

    CarePage say(String type) {
        return say(message(type));
    }

    CarePage sayText(String text) {
        careLines.hear(line, text);
        return this;
    }

    CarePage signal(CarePage to, String text) {
        return say(
                message("signal")
                        .add("to", to.id())
                        .add("data", Json.createObjectBuilder().add("text", text)));
    }

    CarePage join(String right) {
        return say(message("join").add("right", right));
    }

    /** The browser is gone, or its network. */
    void vanish() {
        careLines.close(line);
    }

    /** The next message of a type; what was told before it is passed over. */
    JsonObject hear(String type) {
        return hear(type, any -> true);
    }

    JsonObject hear(String type, Predicate<JsonObject> which) {
        return hear(message -> message.getString("type").equals(type) && which.test(message), type);
    }

    /** The next of these types, to see that one comes and not the other. */
    JsonObject hearOneOf(String... types) {
        return hear(
                message -> Set.of(types).contains(message.getString("type")),
                String.join(" or ", types));
    }

    private JsonObject hear(Predicate<JsonObject> which, String what) {
        try {
            JsonObject message;
            do {
                message = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError(id() + " waited in vain for " + what);
                }
            } while (!which.test(message));
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String right() {
        return hear("right").getString("right");
    }

    String refusal() {
        return hear("refused").getString("reason");
    }

    /** With which code the server closed the socket. */
    int closedWith() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError(id() + " is still connected", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private final class Way implements Line {

        @Override
        public void say(String message) {
            try (var reader = Json.createReader(new StringReader(message))) {
                told.add(reader.readObject());
            }
        }

        @Override
        public void close(int code, String reason) {
            closed.complete(code);
            // As a server does: at once, in the same thread.
            careLines.close(line);
        }
    }
}
