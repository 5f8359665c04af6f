package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.broadcast.entity.Broadcast;
import com.vtconnect.registration.broadcast.entity.ListeningBegan;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes imports forward and mails their clients, on every node. While there is none it leaves the
 * database alone: whoever starts one tells all nodes, and a look now and then finds what nobody
 * heard of.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterTimer {

    private static final Logger LOG = Logger.getLogger(RosterTimer.class.getName());

    @Inject RosterWork work;

    private final Chore importing = new Chore();
    private final Chore mailing = new Chore();
    private volatile boolean stopped;

    /** What is looked for only while there may be some of it. */
    private static final class Chore {
        private final AtomicBoolean busy = new AtomicBoolean();
        private volatile boolean wanted = true;
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void advance() {
        allOf(importing, work::advance, work::isAnyRunning);
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void mail() {
        allOf(mailing, work::mail, work::isAnyMailing);
    }

    public void hear(@Observes Broadcast broadcast) {
        if (broadcast.channel().equals(RosterWork.CHANNEL)) {
            lookAgain();
        }
    }

    public void begin(@Observes ListeningBegan began) {
        lookAgain();
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void lookAgain() {
        importing.wanted = true;
        mailing.wanted = true;
    }

    @Schedule(hour = "*", minute = "*/15", second = "40", persistent = false)
    public void keepHouse() {
        attempt(
                () -> {
                    work.purge();
                    return false;
                });
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    /**
     * @param step does some of it; says whether there was any
     * @param isMore whether there is some that others do, or that is not due yet
     */
    private void allOf(Chore chore, BooleanSupplier step, BooleanSupplier isMore) {
        if (chore.wanted && chore.busy.compareAndSet(false, true)) {
            try {
                // Before, so that nobody is overheard who tells of more meanwhile.
                chore.wanted = false;
                while (!stopped && attempt(step)) {
                    LOG.log(Level.FINEST, "There is more to do");
                }
                if (attempt(isMore)) {
                    chore.wanted = true;
                }
            } finally {
                chore.busy.set(false);
            }
        }
    }

    private boolean attempt(BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.WARNING, "An import goes on in some seconds: {0}", away.getMessage());
            return false;
        }
    }
}
