package com.vtconnect.registration.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * One address before several nodes, as a hospital's balancer has it: every new connection goes to a
 * node that lives. The Office Portal prefers the last node and the Portal the first, so with two of
 * them both sides of a call hang on different ones. It looks at the first line of what comes and
 * passes bytes on.
 */
final class Balancer implements AutoCloseable {

    private static final Pattern TO_THE_OFFICE = Pattern.compile("[A-Z]+ /office\\b");
    private static final int CHUNK = 16_384;

    private final ServerSocket door;
    private final List<Integer> nodes = new CopyOnWriteArrayList<>();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        var thread = new Thread(work, "balancer");
                        thread.setDaemon(true);
                        return thread;
                    });

    Balancer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Known from now on, and used whenever somebody answers there. */
    void add(int port) {
        nodes.add(port);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                threads.execute(() -> lead(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket visitor) {
        try (visitor) {
            visitor.setTcpNoDelay(true);
            var first = new byte[CHUNK];
            var length = Math.max(0, visitor.getInputStream().read(first));
            var line = new String(first, 0, length, ISO_8859_1);
            var found = living(TO_THE_OFFICE.matcher(line).lookingAt());
            if (found.isPresent()) {
                try (var node = found.get()) {
                    node.getOutputStream().write(first, 0, length);
                    var answers = CompletableFuture.runAsync(() -> pass(node, visitor), threads);
                    pass(visitor, node);
                    answers.join();
                }
            }
        } catch (IOException gone) {
            // Nobody is left to be told.
        }
    }

    /** Until one has no more to say, which the other is told, or is gone, and then both are. */
    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            hangUp(from);
            hangUp(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Socket> living(boolean isForOffice) {
        var order = new ArrayList<>(nodes);
        if (isForOffice) {
            Collections.reverse(order);
        }
        return order.stream().map(Balancer::connect).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Socket> connect(int port) {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Optional.of(socket);
        } catch (IOException dead) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
