package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.value.control.BackgroundQueue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings pages up to date, in the background and one after the other: of many changes that come
 * together a page sees the last.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Showing {

    private static final Logger LOG = Logger.getLogger(Showing.class.getName());

    @Inject Views views;
    @Inject Clock clock;
    @Resource ManagedThreadFactory threads;

    private final Set<OpenLine> outdated = ConcurrentHashMap.newKeySet();
    private final BackgroundQueue<OpenLine> queue =
            new BackgroundQueue<>(Integer.MAX_VALUE, lines -> lines.forEach(this::show));

    @PostConstruct
    void start() {
        queue.start(threads, "registration-care-pages");
    }

    @PreDestroy
    void stop() {
        queue.stop();
    }

    public void refresh(Collection<OpenLine> lines) {
        for (var line : lines) {
            if (outdated.add(line)) {
                queue.offer(line);
            }
        }
    }

    private void show(OpenLine line) {
        outdated.remove(line);
        try {
            var asOf = line.steps();
            if (!line.show(views.of(line.seat()), asOf, clock.instant())) {
                refresh(List.of(line));
            }
        } catch (NotFound deleted) {
            line.close(4401, "no such account");
        } catch (PersistenceException | TransactionalException away) {
            // It is shown anew within seconds anyway.
            LOG.log(Level.FINE, "A page of the Care App is not up to date", away);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "A page of the Care App cannot be shown anew", fault);
        }
    }
}
