package com.vtconnect.registration.system;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** For starting things where no checked exception may pass; the cause is kept. */
final class Unchecked {

    private Unchecked() {}

    static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
