package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.operator.boundary.PlatformState.Node;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * Which servers run, as each says itself. A server that runs both portals as archives of their own
 * (Payara Micro) is one, by its process.
 */
@ApplicationScoped
@Transactional
public class ServerNodes {

    private static final Duration SILENT = Duration.ofMinutes(2);
    private static final String POM =
            "/META-INF/maven/com.vtconnect.registration/registration-ejb/pom.properties";

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    private final String name = host() + " (" + ProcessHandle.current().pid() + ")";
    private final String version = readVersion();
    private final Instant startedAt = ProcessHandle.current().info().startInstant().orElse(null);

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private static String readVersion() {
        try (var stream = ServerNodes.class.getResourceAsStream(POM)) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** This server runs; those that have long said nothing do not. */
    public void beat() {
        var now = clock.instant();
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO server_node (name, version, started_at, seen_at) VALUES (?1, ?2, ?3, ?4)
                        ON CONFLICT (name) DO UPDATE SET version = ?2, seen_at = ?4
                        """)
                .setParameter(1, name)
                .setParameter(2, version)
                .setParameter(3, Timestamp.from(startedAt == null ? now : startedAt))
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        entityManager
                .createNativeQuery("DELETE FROM server_node WHERE seen_at < ?1")
                .setParameter(1, silentSince(now))
                .executeUpdate();
    }

    private static Timestamp silentSince(Instant now) {
        return Timestamp.from(now.minus(SILENT));
    }

    public String version() {
        return version;
    }

    @SuppressWarnings("unchecked")
    public List<Node> running() {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        "SELECT name, version, started_at, seen_at FROM server_node WHERE seen_at >= ?1 ORDER BY name")
                                .setParameter(1, silentSince(clock.instant()))
                                .getResultList())
                .stream()
                        .map(
                                row ->
                                        new Node(
                                                (String) row[0],
                                                (String) row[1],
                                                ((Timestamp) row[2]).toInstant(),
                                                ((Timestamp) row[3]).toInstant()))
                        .toList();
    }
}
