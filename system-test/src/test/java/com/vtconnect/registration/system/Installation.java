package com.vtconnect.registration.system;

import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import com.vtconnect.registration.quickstart.Inbox;
import com.vtconnect.registration.quickstart.MicroServer;
import com.vtconnect.registration.quickstart.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One of the two ways to deploy the system, complete: PostgreSQL, the inbox, a server, the demo
 * practices. Closing it ends all of it.
 */
final class Installation implements AutoCloseable {

    /** As the build lays them out. */
    static final Path ARCHIVES = Path.of("target", "run-parts").toAbsolutePath();

    static final Path DISTRIBUTION = Path.of("target", "server", "payara6").toAbsolutePath();
    static final Path CONFIG = Path.of("..", "config").toAbsolutePath().normalize();

    /**
     * All journeys come from one network address and in a few minutes; limits have tests of their
     * own.
     */
    private static final String LIMITS_SCALE = "1000";

    /** No journey waits for the pace of imports. */
    private static final String MAILS_PER_MINUTE = "6000";

    static final int FIRST_NODE = 1;

    private final Path directory;
    private EmbeddedDatabase database;
    private Inbox inbox;
    private PayaraServer server;
    private Nodes nodes;
    private Optional<TurnServer> turnServer = Optional.empty();
    private Deployment deployment;

    private Installation(Path directory) {
        this.directory = directory;
    }

    /** The EAR on Payara Server, installed with what {@code config/} gives to IT. */
    static Installation ofEar(Path directory)
            throws IOException, SQLException, InterruptedException {
        var installation = new Installation(directory);
        try {
            installation.furnish();
            installation.startEar();
        } catch (IOException | InterruptedException | RuntimeException e) {
            installation.close();
            throw e;
        }
        return installation;
    }

    /** The two WARs on Payara Micro. */
    static Installation ofWars(Path directory)
            throws IOException, SQLException, InterruptedException {
        var installation = new Installation(directory);
        try {
            installation.furnish();
            installation.startWars();
        } catch (IOException | InterruptedException | RuntimeException e) {
            installation.close();
            throw e;
        }
        return installation;
    }

    private void furnish() throws IOException, SQLException {
        for (var leftOver : List.of("inbox", "database")) {
            PayaraServer.deleteTree(directory.resolve(leftOver));
        }
        database = new EmbeddedDatabase(directory.resolve("database"));
        inbox = new Inbox(Files.createDirectories(directory.resolve("inbox")), 0, 0);
    }

    private void startEar() throws IOException, InterruptedException {
        server = new PayaraServer(DISTRIBUTION, directory);
        server.start();
        var handbook = new Handbook(server, directory);
        handbook.furnish(settings(server.address().toString(), database, inbox));
        handbook.deploy(ARCHIVES.resolve("registration.ear"));
        // Makes the demo practices while it starts, and is of no further use.
        server.asadmin("deploy", ARCHIVES.resolve("demo-data.war").toString());
        server.asadmin("undeploy", "demo-data");
        deployment = deploymentAt(server.address().toString());
    }

    /** {@code registration.properties}, filled in. */
    static List<String> settings(String publicUrl, EmbeddedDatabase database, Inbox inbox) {
        return List.of(
                "registration.public-url=" + publicUrl,
                "registration.limits.scale=" + LIMITS_SCALE,
                "registration.database.url=" + database.jdbcUrl(),
                "registration.database.user=" + EmbeddedDatabase.NAME,
                "registration.smtp.host=127.0.0.1",
                "registration.smtp.port=" + inbox.smtpPort(),
                "registration.smtp.starttls=false");
    }

    private void startWars() throws IOException, InterruptedException {
        turnServer = TurnServer.start(directory.resolve("turn"));
        nodes = new Nodes(this::planOfNode);
        nodes.start(FIRST_NODE);
        deployment = deploymentAt(nodes.address());
    }

    private MicroServer.Plan planOfNode(int number, boolean isNew) {
        var plan =
                MicroServer.of(new Parts(ARCHIVES), directory.resolve("micro-" + number))
                        .database(database.port())
                        .smtp(inbox.smtpPort())
                        .setting("registration.limits.scale", LIMITS_SCALE)
                        .setting("registration.import.mails-per-minute", MAILS_PER_MINUTE)
                        .withDemoData(number == FIRST_NODE && isNew);
        turnServer.ifPresent(
                turn ->
                        plan.setting("registration.care.turn", turn.url())
                                .setting("registration.care.turn-secret", turn.secret())
                                .setting("registration.care.ice-policy", "relay"));
        return plan;
    }

    private Deployment deploymentAt(String address) {
        return new Deployment(
                address,
                address + "/office",
                address + "/health/ready",
                inbox.address().toString());
    }

    /** Whether calls go through a TURN server alone. */
    boolean isRelaying() {
        return turnServer.isPresent();
    }

    /** That which all calls pass, where {@link #isRelaying}. */
    TurnNetwork turnNetwork() {
        return turnServer.orElseThrow().network();
    }

    /** Those of Payara Micro: one, until a test starts another. */
    Nodes nodes() {
        return nodes;
    }

    Deployment deployment() {
        return deployment;
    }

    void update(String sql, String value) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }

    /** What no page can bring about at all. */
    DataSource database() {
        return database.dataSource();
    }

    @Override
    public void close() throws IOException {
        turnServer.ifPresent(TurnServer::close);
        if (nodes != null) {
            nodes.close();
        }
        if (server != null) {
            server.close();
        }
        if (inbox != null) {
            inbox.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
