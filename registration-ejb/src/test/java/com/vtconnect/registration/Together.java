package com.vtconnect.registration;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Several requests at the same moment, each in a thread and a request context of its own.
 *
 * <pre>
 * var outcomes = together.run(request(helen, () -> ...), request(hugo, () -> ...));
 * </pre>
 */
@Dependent
public class Together {

    private static final long PATIENCE_SECONDS = 30;

    @Inject Instance<RequestContextController> contexts;
    @Inject CurrentCaller currentCaller;

    /** What somebody asks for. */
    public record Request<T>(Caller caller, String network, Callable<T> work) {}

    /** How it ended: with a result, which may be null, or with a failure. */
    public record Outcome<T>(T result, Throwable failure) {

        public boolean isSuccess() {
            return failure == null;
        }
    }

    public static <T> Request<T> request(Caller caller, Callable<T> work) {
        return new Request<>(caller, Given.newNetwork(), work);
    }

    public static Request<Void> request(Caller caller, Runnable work) {
        return request(
                caller,
                () -> {
                    work.run();
                    return null;
                });
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> List<Outcome<T>> run(Request<T>... requests) {
        return run(Arrays.asList(requests));
    }

    public <T> List<Outcome<T>> run(List<Request<T>> requests) {
        var start = new CyclicBarrier(requests.size());
        // Not the server's, whose tasks share what their caller has open.
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var request : requests) {
                running.add(threads.submit(() -> inContext(request, start)));
            }
            return running.stream().map(Together::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private <T> T inContext(Request<T> request, CyclicBarrier start) throws Exception {
        var context = contexts.get();
        context.activate();
        try {
            currentCaller.is(request.caller());
            currentCaller.cameFrom(request.network(), "test");
            start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return request.work().call();
        } finally {
            context.deactivate();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome<>(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS), null);
        } catch (ExecutionException failed) {
            return new Outcome<>(null, failed.getCause());
        } catch (TimeoutException stuck) {
            throw new AssertionError("Still waiting: a dead lock?", stuck);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
