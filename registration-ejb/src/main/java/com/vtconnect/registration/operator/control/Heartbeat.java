package com.vtconnect.registration.operator.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has every server say that it runs. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());

    @Inject ServerNodes nodes;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void beat() {
        try {
            nodes.beat();
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.FINE, "The database is away; next time then", away);
        }
    }
}
