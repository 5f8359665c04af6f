package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.entity.NotFound;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings pages up to date, in the background and one after the other: of many changes that come
 * together a page sees the last.
 */
@ApplicationScoped
public class Showing {

    private static final Logger LOG = Logger.getLogger(Showing.class.getName());

    @Inject Views views;
    @Inject Clock clock;
    @Resource ManagedExecutorService executor;

    private final Set<OpenLine> outdated = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean running = new AtomicBoolean();

    void refresh(Collection<OpenLine> lines) {
        outdated.addAll(lines);
        if (!outdated.isEmpty() && running.compareAndSet(false, true)) {
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException full) {
                running.set(false);
                LOG.log(Level.WARNING, "No thread to bring the Care App's pages up to date", full);
            }
        }
    }

    private void run() {
        try {
            for (var line : outdated) {
                outdated.remove(line);
                show(line);
            }
        } finally {
            running.set(false);
        }
        if (!outdated.isEmpty()) {
            refresh(Set.of());
        }
    }

    private void show(OpenLine line) {
        try {
            var asOf = line.steps();
            if (!line.show(views.of(line.seat()), asOf, clock.instant())) {
                outdated.add(line);
            }
        } catch (NotFound deleted) {
            line.close(4401, "no such account");
        } catch (PersistenceException | TransactionalException away) {
            // It is shown anew within seconds anyway.
            LOG.log(Level.FINE, "A page of the Care App is not up to date", away);
        }
    }
}
