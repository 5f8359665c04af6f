package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.boundary.Line;
import com.vtconnect.registration.session.boundary.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** The open pages of this node; what the others need to know of them stands in the database. */
@ApplicationScoped
public class Lines {

    /** Names this copy of the module among all that share the database. */
    private final String node = UUID.randomUUID().toString();

    /** Of one person on one node; some may be about to close. */
    static final int MOST_OF_ONE = 10;

    @Inject Clock clock;

    private final AtomicLong last = new AtomicLong();
    private final Map<Long, OpenLine> open = new ConcurrentHashMap<>();
    private final Queue<Runnable> closing = new ConcurrentLinkedQueue<>();

    String node() {
        return node;
    }

    /** Gives 0 for a line too many, which is closed. */
    public long open(Visitor visitor, Line line) {
        if (open.values().stream().filter(one -> one.visitor().isSameAs(visitor)).count()
                >= MOST_OF_ONE) {
            line.close(1013, "too many sockets");
            return 0;
        }
        var id = last.incrementAndGet();
        open.put(id, new OpenLine(visitor, line, clock.instant()));
        return id;
    }

    public Optional<OpenLine> find(long id) {
        return Optional.ofNullable(open.get(id));
    }

    /**
     * Closes a line once the caller's transaction is over, by {@link #closeMarked}. A socket tells
     * at once, in the same thread, that it is closed, and that must not wait for a row which this
     * very transaction holds.
     */
    void closeLater(OpenLine line, int code, String reason) {
        closing.add(() -> line.close(code, reason));
    }

    void closeMarked() {
        for (var one = closing.poll(); one != null; one = closing.poll()) {
            one.run();
        }
    }

    Optional<OpenLine> remove(long id) {
        return Optional.ofNullable(open.remove(id));
    }

    Collection<OpenLine> all() {
        return List.copyOf(open.values());
    }

    /** Those that have said hello. */
    List<OpenLine> seated() {
        return open.values().stream().filter(line -> line.seat() != null).toList();
    }

    List<OpenLine> ofDevice(String device) {
        return seated(line -> line.seat().deviceText().equals(device));
    }

    List<OpenLine> seated(Predicate<OpenLine> which) {
        return seated().stream().filter(which).toList();
    }
}
