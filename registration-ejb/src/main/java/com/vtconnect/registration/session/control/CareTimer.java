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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

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

    private final AtomicBoolean beating = new AtomicBoolean();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean showingAnew = new AtomicBoolean();

    /** By itself: were it late, the other nodes would take this one's pages for gone. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void beat() {
        alone(beating, watch::beat);
    }

    /** Whoever may no longer be there is out within seconds, however much there is to show. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void look() {
        alone(
                looking,
                watch::closeSilent,
                watch::proveSignIns,
                watch::proveRights,
                watch::forgetStale);
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void showAnew() {
        var before = clock.instant().minus(SHOWN_ANEW);
        alone(
                showingAnew,
                () -> showing.refresh(lines.seated(line -> line.shownAt().isBefore(before))));
    }

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    public void keepHouse() {
        attempt(watch::endAbandoned);
    }

    /** Not while the last time is still going on. */
    private void alone(AtomicBoolean busy, Runnable... steps) {
        if (busy.compareAndSet(false, true)) {
            try {
                Stream.of(steps).forEach(this::attempt);
            } finally {
                busy.set(false);
            }
        }
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
