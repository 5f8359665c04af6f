package com.vtconnect.registration.value.control;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is to be done in the background, by one thread that starts with the application and takes
 * all that waits at once.
 *
 * <p>Not by tasks given to the server's executor: Payara (6.2025.10) copies the invocation of
 * whoever gives it one, and both then hold one registry. When the task ends, the entity manager
 * ends with which the other just reads outside of a transaction.
 *
 * @param <T> one thing to do
 */
public final class BackgroundQueue<T> {

    private static final Logger LOG = Logger.getLogger(BackgroundQueue.class.getName());

    private static final int ONE_LOOK_MILLIS = 500;
    private static final int PATIENCE_SECONDS = 2;

    private final BlockingQueue<T> waiting;
    private final Consumer<List<T>> work;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    /**
     * @param most how many things wait at most
     * @param work is given what waits, in order, and never nothing
     */
    public BackgroundQueue(int most, Consumer<List<T>> work) {
        this.waiting = new LinkedBlockingQueue<>(most);
        this.work = work;
    }

    /** To be called where no request is served, when the application starts. */
    public void start(ManagedThreadFactory threads, String name) {
        var thread = threads.newThread(this::run);
        thread.setName(name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes nothing more up, and gives what is being done two seconds to end. */
    public void stop() {
        stopping = true;
        try {
            if (!stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.fine("Work in the background goes on while the application stops");
            }
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives whether there was room for it. */
    public boolean offer(T one) {
        return waiting.offer(one);
    }

    private void run() {
        try {
            while (!stopping) {
                var first = waiting.poll(ONE_LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    var batch = new ArrayList<T>();
                    batch.add(first);
                    waiting.drainTo(batch);
                    work(batch);
                }
            }
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private void work(List<T> batch) {
        try {
            work.accept(batch);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Work in the background failed", fault);
        }
    }
}
