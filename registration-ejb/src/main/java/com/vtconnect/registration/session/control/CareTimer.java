package com.vtconnect.registration.session.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Calls the watch every other second, on every node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CareTimer {

    private static final Logger LOG = Logger.getLogger(CareTimer.class.getName());

    /** What nobody is told of, such as a new association, pages see after this long. */
    private static final Duration SHOWN_ANEW = Duration.ofSeconds(10);

    @Inject CareWatch watch;
    @Inject Lines lines;
    @Inject Showing showing;
    @Inject Clock clock;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void look() {
        if (running.compareAndSet(false, true)) {
            try {
                List.<Runnable>of(
                                watch::closeSilent,
                                watch::beat,
                                watch::proveSignIns,
                                watch::proveRights,
                                watch::forgetStale)
                        .forEach(this::attempt);
                var before = clock.instant().minus(SHOWN_ANEW);
                showing.refresh(lines.seated(line -> line.shownAt().isBefore(before)));
            } finally {
                running.set(false);
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    public void keepHouse() {
        attempt(watch::endAbandoned);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.FINE, "Next time, in two seconds", away);
        } finally {
            lines.closeMarked();
        }
    }
}
