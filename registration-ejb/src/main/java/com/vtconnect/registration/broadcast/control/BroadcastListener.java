package com.vtconnect.registration.broadcast.control;

import com.vtconnect.registration.broadcast.entity.Broadcast;
import com.vtconnect.registration.broadcast.entity.ListeningBegan;
import com.vtconnect.registration.broadcast.entity.ListeningLost;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Listens to what the nodes tell each other, on one connection of the pool that it keeps, and
 * passes it on as CDI events within this copy of the module. A connection that ends is made anew,
 * after pauses that grow from a tenth of a second to five.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BroadcastListener {

    private static final Logger LOG = Logger.getLogger(BroadcastListener.class.getName());

    private static final String LISTEN = "LISTEN " + Broadcasts.CHANNEL;

    /** How long the thread stands in the driver at most before it sees that it should stop. */
    private static final Duration ONE_LOOK = Duration.ofMillis(500);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** After this long in silence the connection is asked whether it still stands. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "jdbc/registration")
    DataSource dataSource;

    @Resource ManagedThreadFactory threads;

    @Inject Event<Broadcast> broadcasts;
    @Inject Event<ListeningBegan> began;
    @Inject Event<ListeningLost> lost;

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean listening;

    @PostConstruct
    void start() {
        var thread = threads.newThread(this::run);
        thread.setName("registration-broadcasts");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void end() {
        stop.countDown();
        try {
            // The pool goes next; its connection should be back by then.
            if (!stopped.await(2, TimeUnit.SECONDS)) {
                LOG.fine("The listener still listens");
            }
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether this node hears everything at this moment, as far as it knows. */
    public boolean isListening() {
        return listening;
    }

    private void run() {
        var pause = FIRST_PAUSE;
        try {
            do {
                try {
                    listen();
                } catch (SQLException | UndeclaredThrowableException away) {
                    // The second is how the pool's wrappers pass on what the driver says of a dead
                    // connection.
                    LOG.log(
                            Level.FINE,
                            "Not listening to the other nodes, next try soon: {0}",
                            String.valueOf(away.getMessage()));
                }
                pause = listening ? FIRST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                lose();
            } while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
        } finally {
            lose();
            stopped.countDown();
        }
    }

    private void listen() throws SQLException {
        var connection = dataSource.getConnection();
        try (var statement = connection.createStatement()) {
            listen(connection.unwrap(PGConnection.class), statement);
            statement.execute("UNLISTEN *");
        } catch (SQLException | UndeclaredThrowableException dead) {
            // Not closed: the pool would hand it on.
            connection.abort(Runnable::run);
            throw dead;
        }
        connection.close();
    }

    private void listen(PGConnection connection, Statement statement) throws SQLException {
        statement.setQueryTimeout(PATIENCE_SECONDS);
        statement.execute(LISTEN);
        listening = true;
        fire(began, new ListeningBegan());
        var parts = new Parts();
        var silentSince = System.nanoTime();
        while (stop.getCount() > 0) {
            var heard = connection.getNotifications((int) ONE_LOOK.toMillis());
            if (heard != null && heard.length > 0) {
                silentSince = System.nanoTime();
                for (var one : heard) {
                    parts.take(one.getParameter()).ifPresent(told -> fire(broadcasts, told));
                }
            } else if (System.nanoTime() - silentSince > SILENCE.toNanos()) {
                // Changes nothing, and fails if nobody is there any more.
                statement.execute(LISTEN);
                silentSince = System.nanoTime();
            }
        }
    }

    private void lose() {
        if (listening) {
            listening = false;
            fire(lost, new ListeningLost());
        }
    }

    /** One observer that fails must not keep the others, or the next event, from being heard. */
    private <T> void fire(Event<T> event, T payload) {
        try {
            event.fire(payload);
        } catch (RuntimeException observer) {
            LOG.log(Level.WARNING, "What a node told was not taken", observer);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
