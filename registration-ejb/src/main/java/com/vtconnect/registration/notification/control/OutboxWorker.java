package com.vtconnect.registration.notification.control;

import com.vtconnect.registration.notification.entity.MailQueued;
import com.vtconnect.registration.notification.entity.MailToSend;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is in the outbox: what this node has just committed at once, everything else (held
 * mails, retries, what a dead node left) by a look every few seconds. No transaction is open while
 * a mail server is spoken to.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());

    /** More than this waiting in memory is left to the claims of the next looks. */
    private static final int MOST_WAITING = 1000;

    /** Longer than {@link MailTransport} stops sending before the claim is over. */
    private static final Duration MARK_BEFORE = Duration.ofSeconds(60);

    @Inject OutboxClaims claims;
    @Inject MailTransport transport;
    @Inject Clock clock;

    @Resource ManagedExecutorService executor;

    private final BlockingQueue<MailToSend> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean draining = new AtomicBoolean();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean stopped;

    public void sendCommitted(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
        if (waiting.offer(queued.mail().toSend())) {
            drainInBackground();
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/4", persistent = false)
    public void sendDue() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        try {
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
    }

    private void drainInBackground() {
        if (draining.compareAndSet(false, true)) {
            try {
                executor.execute(this::drain);
            } catch (RejectedExecutionException full) {
                draining.set(false);
                LOG.log(
                        Level.WARNING,
                        "No thread to send mail with; it goes out when its claim has run out",
                        full);
            }
        }
    }

    private void drain() {
        try {
            var batch = new ArrayList<MailToSend>();
            while (waiting.drainTo(batch) > 0) {
                send(batch);
                batch.clear();
            }
        } finally {
            draining.set(false);
        }
        if (!waiting.isEmpty()) {
            drainInBackground();
        }
    }

    private void send(List<MailToSend> batch) {
        var sent = new ArrayList<MailToSend>();
        try {
            transport.send(
                    batch,
                    mail -> {
                        sent.add(mail);
                        if (mustBeMarked(sent.get(0))) {
                            mark(sent);
                        }
                    },
                    (mail, failure) -> {
                        LOG.log(
                                Level.WARNING,
                                "Mail {0} not sent, attempt {1}: {2}",
                                new Object[] {mail.id(), mail.attempts(), failure.reason()});
                        claims.markFailed(mail, failure.reason(), failure.isForGood());
                    });
        } finally {
            if (!sent.isEmpty()) {
                mark(sent);
            }
        }
    }

    /** Behind a slow mail server a batch takes long; who waits for its end loses the claim. */
    private boolean mustBeMarked(MailToSend first) {
        return clock.instant().isAfter(first.claimedUntil().minus(MARK_BEFORE));
    }

    private void mark(List<MailToSend> sent) {
        claims.markSent(sent.stream().map(MailToSend::id).toList());
        sent.clear();
    }
}
