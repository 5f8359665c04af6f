package com.vtconnect.registration.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The clock of every rule. Ticks in microseconds, as the database does, so that what was written
 * reads back equal.
 */
@ApplicationScoped
public class ServerClock {

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
