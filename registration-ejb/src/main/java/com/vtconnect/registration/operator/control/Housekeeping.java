package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.value.control.Chore;
import com.vtconnect.registration.value.entity.DatabaseAway;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has every server do all chores every few minutes. One that fails keeps no other from its own. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    @Inject @Any Instance<Chore> chores;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    public void onTime() {
        keepHouse();
    }

    /**
     * Does all chores.
     *
     * @return false if they are being done already
     */
    public boolean keepHouse() {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        try {
            chores.forEach(Housekeeping::doAll);
        } finally {
            running.set(false);
        }
        return true;
    }

    private static void doAll(Chore chore) {
        try {
            while (chore.doSome() > 0) {
                LOG.log(Level.FINE, "There may be more to do");
            }
        } catch (RuntimeException failure) {
            if (DatabaseAway.isBehind(failure)) {
                LOG.log(
                        Level.INFO,
                        "The database is away; next time then: {0}",
                        failure.getMessage());
            } else {
                LOG.log(
                        Level.SEVERE,
                        "A chore failed, and will until its cause is mended",
                        failure);
            }
        }
    }
}
