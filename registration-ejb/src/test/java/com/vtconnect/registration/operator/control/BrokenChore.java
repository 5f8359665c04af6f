package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.value.control.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Fails as often as it is asked to. */
@ApplicationScoped
public class BrokenChore implements Chore {

    private final AtomicInteger failures = new AtomicInteger();

    void failNextTime() {
        failures.set(1);
    }

    boolean hasFailed() {
        return failures.get() == 0;
    }

    @Override
    public int doSome() {
        if (failures.getAndSet(0) > 0) {
            throw new IllegalStateException("Fails for a test");
        }
        return 0;
    }
}
