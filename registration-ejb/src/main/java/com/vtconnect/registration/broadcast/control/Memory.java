package com.vtconnect.registration.broadcast.control;

import com.vtconnect.registration.audit.entity.Audited;
import com.vtconnect.registration.broadcast.entity.Broadcast;
import com.vtconnect.registration.broadcast.entity.ListeningBegan;
import com.vtconnect.registration.broadcast.entity.ListeningLost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What a node remembers of an organization instead of asking the database once more: what every
 * visitor of its portal is shown. It forgets at once what changes, since the database tells all
 * nodes (triggers of V023), and remembers nothing while it does not listen. A connection that dies
 * without a word is noticed within fifteen seconds.
 *
 * <p>Only for what is shown. What is decided is decided on what the database says.
 */
@ApplicationScoped
public class Memory {

    /** The channel on which the database names an organization of which something has changed. */
    static final String CHANNEL = "organization";

    private static final int MOST = 5_000;

    @Inject BroadcastListener listener;

    private final Map<Object, Remembered> remembered = new HashMap<>();
    private long changes;

    private record Remembered(long organizationId, Object value) {}

    /**
     * @param key with its own {@code equals}, naming what is asked for; a record of the caller's
     * @param load asks the database; null is not remembered
     */
    @SuppressWarnings("unchecked")
    public <T> T recall(Object key, ToLongFunction<T> organization, Supplier<T> load) {
        long before;
        synchronized (this) {
            var known = remembered.get(key);
            if (known != null) {
                return (T) known.value();
            }
            before = changes;
        }
        var value = load.get();
        if (value != null) {
            keep(key, new Remembered(organization.applyAsLong(value), value), before);
        }
        return value;
    }

    /** Unless something has changed meanwhile: what was read may be older. */
    private synchronized void keep(Object key, Remembered value, long before) {
        if (changes == before && listener.isListening()) {
            if (remembered.size() >= MOST) {
                remembered.clear();
            }
            remembered.put(key, value);
        }
    }

    /** Who has just changed something sees it, before the database tells the others. */
    void changedHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) Audited audited) {
        if (audited.changesOrganization()) {
            forget(audited.organizationId());
        }
    }

    private synchronized void forget(long organizationId) {
        changes++;
        remembered.values().removeIf(one -> one.organizationId() == organizationId);
    }

    void hear(@Observes Broadcast broadcast) {
        if (broadcast.channel().equals(CHANNEL)) {
            forget(Long.parseLong(broadcast.text()));
        }
    }

    void began(@Observes ListeningBegan began) {
        forgetAll();
    }

    void lost(@Observes ListeningLost lost) {
        forgetAll();
    }

    private synchronized void forgetAll() {
        changes++;
        remembered.clear();
    }
}
