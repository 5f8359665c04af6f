package com.vtconnect.registration.roster.control;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes imports forward and mails their clients, on every node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterTimer {

    private static final Logger LOG = Logger.getLogger(RosterTimer.class.getName());

    @Inject RosterWork work;

    private final AtomicBoolean importing = new AtomicBoolean();
    private final AtomicBoolean mailing = new AtomicBoolean();
    private volatile boolean stopped;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void advance() {
        allOf(importing, work::advance);
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void mail() {
        allOf(mailing, work::mail);
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

    private void allOf(AtomicBoolean running, BooleanSupplier step) {
        if (running.compareAndSet(false, true)) {
            try {
                while (!stopped && attempt(step)) {
                    LOG.log(Level.FINEST, "There is more to do");
                }
            } finally {
                running.set(false);
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
