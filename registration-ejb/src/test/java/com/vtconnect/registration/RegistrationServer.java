package com.vtconnect.registration;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro with a PostgreSQL of its own, on free ports of 127.0.0.1. The first test class that
 * deploys starts both; the others, which all deploy the same archive, find it there.
 */
public class RegistrationServer extends PayaraMicroDeployableContainer {

    static final Path DIRECTORY = Path.of("target", "it").toAbsolutePath();

    /** In a zone without summer time, since the tests say how long ago something was in days. */
    private static final String OPTIONS =
            "-XX:+UseSerialGC -Xmx768m -Duser.timezone=UTC -Dregistration.public-url=http://portal.example"
                    + " -Dregistration.setup-code=let-me-in -Dtest.smtp.port=%d";

    private static final String MICRO_OPTIONS =
            "--port %d --nohazelcast --disablephonehome --addlibs %s --prebootcommandfile %s --logtofile %s";

    private PayaraMicroContainerConfiguration configuration;
    private EmbeddedPostgres postgres;
    private Archive<?> deployed;
    private ProtocolMetaData whereDeployed;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        super.setup(configuration);
        this.configuration = configuration;
    }

    @Override
    public void start() throws LifecycleException {
        super.start();
        try {
            postgres = database();
            var smtp = freePort();
            var commands = DIRECTORY.resolve("before-boot.asadmin");
            Files.writeString(commands, commands(postgres.getPort(), smtp));
            configuration.setCmdOptions(OPTIONS.formatted(smtp));
            configuration.setExtraMicroOptions(
                    MICRO_OPTIONS.formatted(
                            freePort(),
                            DIRECTORY.resolve("postgresql.jar"),
                            commands,
                            DIRECTORY.resolve("server.log")));
        } catch (IOException | SQLException e) {
            throw new LifecycleException("No database to test with", e);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (deployed == null) {
            whereDeployed = onLoopback(super.deploy(archive));
            deployed = archive;
        }
        return whereDeployed;
    }

    /** The server reports the machine's own address, whatever it listens on. */
    private static ProtocolMetaData onLoopback(ProtocolMetaData reported) {
        var loopback = new ProtocolMetaData();
        for (var one : reported.getContexts(HTTPContext.class)) {
            var context = new HTTPContext("127.0.0.1", one.getPort());
            one.getServlets()
                    .forEach(
                            servlet ->
                                    context.add(
                                            new Servlet(
                                                    servlet.getName(), servlet.getContextRoot())));
            loopback.addContext(context);
        }
        return loopback;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // The next test class uses it.
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (deployed != null) {
                super.undeploy(deployed);
            }
            postgres.close();
        } catch (DeploymentException | IOException e) {
            throw new LifecycleException("Did not end in order", e);
        }
        super.stop();
    }

    private static EmbeddedPostgres database() throws IOException, SQLException {
        var started =
                EmbeddedPostgres.builder()
                        .setDataDirectory(DIRECTORY.resolve("postgresql"))
                        .setCleanDataDirectory(true)
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("max_connections", "60")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start();
        try (var connection = started.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role registration login");
            statement.execute("create database registration owner registration");
            statement.execute("create database upgraded owner registration");
        }
        try (var connection = started.getDatabase("postgres", "registration").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema measured");
            statement.execute("create extension pg_stat_statements schema measured");
            statement.execute("grant usage on schema measured to registration");
            statement.execute("grant execute on all functions in schema measured to registration");
        }
        return started;
    }

    private static String commands(int database, int smtp) throws IOException {
        try (var template = RegistrationServer.class.getResourceAsStream("/before-boot.asadmin")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{database.port}", Integer.toString(database))
                    .replace("{smtp.port}", Integer.toString(smtp));
        }
    }

    /** Beneath those that connections get: it is taken much later. */
    private static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next, then.
            }
        }
    }
}
