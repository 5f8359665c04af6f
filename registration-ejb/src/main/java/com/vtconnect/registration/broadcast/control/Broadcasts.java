package com.vtconnect.registration.broadcast.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells all nodes something, this one included, once the caller's transaction commits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Broadcasts {

    /** The one channel of PostgreSQL that is used; ours are names within it. */
    static final String CHANNEL = "registration";

    @PersistenceContext EntityManager entityManager;

    /**
     * @param channel a name without colon that does not begin with a plus
     * @throws IllegalArgumentException if it is none
     */
    public void send(String channel, String text) {
        for (var part : Parts.of(channel, text, UUID.randomUUID().toString())) {
            entityManager
                    .createNativeQuery("SELECT 1 FROM (SELECT pg_notify(?1, ?2)) AS told")
                    .setParameter(1, CHANNEL)
                    .setParameter(2, part)
                    .getSingleResult();
        }
    }

    /**
     * For a transaction that only tells, or writes only what may be lost with the database process:
     * its commit waits for no disk.
     */
    public void waitForNoDisk() {
        entityManager.createNativeQuery("SET LOCAL synchronous_commit = off").executeUpdate();
    }
}
