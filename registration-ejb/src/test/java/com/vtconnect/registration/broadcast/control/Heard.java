package com.vtconnect.registration.broadcast.control;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.broadcast.entity.Broadcast;
import com.vtconnect.registration.broadcast.entity.ListeningBegan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what this node hears, for a test to wait for. */
@ApplicationScoped
public class Heard {

    private static final int PATIENCE_SECONDS = 20;

    @Inject BroadcastListener listener;
    @Inject Database database;

    private final BlockingQueue<Broadcast> broadcasts = new LinkedBlockingQueue<>();
    private final BlockingQueue<ListeningBegan> beginnings = new LinkedBlockingQueue<>();

    void hear(@Observes Broadcast broadcast) {
        if (broadcast.channel().equals("bad")) {
            throw new IllegalStateException("An observer that fails, as the test wants");
        }
        if (broadcast.channel().startsWith("test")) {
            broadcasts.add(broadcast);
        }
    }

    void begin(@Observes ListeningBegan began) {
        beginnings.add(began);
    }

    public void forget() {
        broadcasts.clear();
        beginnings.clear();
    }

    public Broadcast next() throws InterruptedException {
        var next = broadcasts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing was heard");
        }
        return next;
    }

    /** Waits until this node has heard of everything that was done so far. */
    public void catchUp() throws InterruptedException {
        if (!listener.isListening()) {
            awaitBeginning();
        }
        forget();
        database.value("SELECT pg_notify('registration', 'test:so far')::text");
        while (!next().text().equals("so far")) {
            // What an earlier test said.
        }
    }

    public void awaitBeginning() throws InterruptedException {
        if (beginnings.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
            throw new AssertionError("Listening did not begin");
        }
    }
}
