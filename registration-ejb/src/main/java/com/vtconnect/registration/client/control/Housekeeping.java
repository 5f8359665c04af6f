package com.vtconnect.registration.client.control;

import com.vtconnect.registration.confirmation.control.OldTokens;
import com.vtconnect.registration.notification.control.OldMails;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Calls the expiry and the purges every few minutes, on every node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    @Inject UnconfirmedExpiry expiry;
    @Inject OldTokens oldTokens;
    @Inject OldMails oldMails;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    public void keepHouse() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            while (expiry.expire() > 0 || expiry.remind() > 0) {
                LOG.fine("Unconfirmed registrations expired or reminded");
            }
            expiry.tidy();
            while (oldTokens.purge() > 0 || oldMails.purge() > 0) {
                LOG.fine("Links and mails purged");
            }
        } catch (PersistenceException | TransactionalException busyOrDown) {
            LOG.log(
                    Level.INFO,
                    "Another node is at it, or the database is away; next time then: {0}",
                    busyOrDown.getMessage());
        } finally {
            running.set(false);
        }
    }
}
