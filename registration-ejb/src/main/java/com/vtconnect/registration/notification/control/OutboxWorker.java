package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.notification.entity.MailQueued;
import com.vtconnect.registration.notification.entity.MailToSend;
import com.vtconnect.registration.value.control.BackgroundQueue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is in the outbox: what this node has just committed at once, everything else (held
 * mails, retries, what a dead node left) by a look every few seconds. No transaction is open while
 * a mail server is spoken to.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());

    /** More than this waiting in memory is left to the claims of the next looks. */
    private static final int MOST_WAITING = 1000;

    @Inject OutboxClaims claims;
    @Inject MailTransport transport;

    @Resource ManagedThreadFactory threads;

    private final BackgroundQueue<MailToSend> committed =
            new BackgroundQueue<>(MOST_WAITING, this::send);
    private final BlockingQueue<Long> sent = new LinkedBlockingQueue<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean marking = new AtomicBoolean();
    private volatile boolean stopped;

    @PostConstruct
    void start() {
        committed.start(threads, "registration-outbox");
    }

    public void sendCommitted(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
        committed.offer(queued.mail().toSend());
    }

    @Schedule(hour = "*", minute = "*", second = "*/4", persistent = false)
    public void sendDue() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        try {
            // What was sent while the database was away is not due once more.
            markSent();
            for (var due = claims.claim(); !due.isEmpty() && !stopped; due = claims.claim()) {
                send(due);
            }
        } catch (PersistenceException
                | jakarta.transaction.TransactionalException
                | jakarta.ejb.EJBException down) {
            LOG.log(
                    Level.WARNING,
                    "The outbox cannot be read, next look in a few seconds: {0}",
                    down.getMessage());
        } finally {
            looking.set(false);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        committed.stop();
        markSent();
    }

    private void send(List<MailToSend> batch) {
        transport.send(
                batch,
                mail -> sent.add(mail.id()),
                (mail, failure) -> {
                    LOG.log(
                            Level.WARNING,
                            "Mail {0} not sent, attempt {1}: {2}",
                            new Object[] {mail.id(), mail.attempts(), failure.withoutAddresses()});
                    claims.markFailed(mail, failure.reason(), failure.isForGood());
                });
    }

    /**
     * One statement for all mails of a second. Their claims are longer, so nobody else sends them
     * meanwhile; a database that is away for longer than that costs a second copy.
     */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void markSent() {
        if (sent.isEmpty() || !marking.compareAndSet(false, true)) {
            return;
        }
        var ids = new ArrayList<Long>();
        try {
            sent.drainTo(ids);
            claims.markSent(ids);
        } catch (PersistenceException
                | jakarta.transaction.TransactionalException
                | jakarta.ejb.EJBException down) {
            sent.addAll(ids);
            LOG.log(
                    Level.WARNING,
                    "Mails cannot be marked as sent, next try in a second: {0}",
                    down.getMessage());
        } finally {
            marking.set(false);
        }
    }
}
