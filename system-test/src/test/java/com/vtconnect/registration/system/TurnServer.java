package com.vtconnect.registration.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A real coturn on loopback, set up as {@code config/README.md} says, but for what loopback needs.
 */
final class TurnServer implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("/usr/bin/turnserver");

    private final int port = Ports.free(1).get(0);
    private final String secret = UUID.randomUUID().toString();
    private final TurnNetwork network;
    private final Process process;

    private TurnServer(Path directory) throws IOException {
        Files.createDirectories(directory);
        network = new TurnNetwork(port);
        process =
                new ProcessBuilder(
                                EXECUTABLE.toString(),
                                "-n",
                                "--listening-ip=127.0.0.1",
                                "--relay-ip=127.0.0.1",
                                "--listening-port=" + port,
                                "--use-auth-secret",
                                "--static-auth-secret=" + secret,
                                "--realm=turn.example.org",
                                "--fingerprint",
                                "--no-tls",
                                "--no-dtls",
                                "--no-cli",
                                "--allow-loopback-peers",
                                "--pidfile=" + directory.resolve("turn.pid"),
                                "--log-file=stdout")
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("turn.log").toFile())
                        .start();
    }

    /** Empty where there is none and none may be installed. */
    static Optional<TurnServer> start(Path directory) throws IOException, InterruptedException {
        if (!Files.isExecutable(EXECUTABLE)) {
            Debian.install("coturn");
        }
        if (!Files.isExecutable(EXECUTABLE)) {
            return Optional.empty();
        }
        var server = new TurnServer(directory);
        server.awaitPort();
        return Optional.of(server);
    }

    private void awaitPort() throws InterruptedException {
        while (process.isAlive() && !answers()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("coturn has ended; its log is turn.log");
        }
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "turn:127.0.0.1:" + network.port() + "?transport=udp";
    }

    /** Between the browsers and it. */
    TurnNetwork network() {
        return network;
    }

    String secret() {
        return secret;
    }

    @Override
    public void close() {
        network.close();
        process.destroy();
    }
}
