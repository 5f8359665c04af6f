package com.vtconnect.registration.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keys for signatures that any node must be able to check. The first node that needs one makes it.
 */
@ApplicationScoped
public class SharedKeys {

    private static final int BYTES = 32;

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    /** Itself, so that only a look into the database begins a transaction. */
    @Inject Instance<SharedKeys> self;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    public byte[] get(String name) {
        return known.computeIfAbsent(name, self.get()::read);
    }

    /** In a transaction of its own: a key that was rolled back must not stay known. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    byte[] read(String name) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO shared_key (name, value, created_at) VALUES (?1, ?2, ?3) ON CONFLICT (name) DO NOTHING")
                .setParameter(1, name)
                .setParameter(2, Secrets.random(BYTES))
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        return (byte[])
                entityManager
                        .createNativeQuery("SELECT value FROM shared_key WHERE name = ?1")
                        .setParameter(1, name)
                        .getSingleResult();
    }
}
