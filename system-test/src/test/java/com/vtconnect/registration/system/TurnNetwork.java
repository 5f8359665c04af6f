package com.vtconnect.registration.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The network between the browsers and the TURN server, through which all that is seen and heard
 * passes. It is as wide as the machine until it is made narrow: then each browser may send and
 * receive only so many bits a second, and what does not fit waits a little or is lost, as in a
 * router.
 */
final class TurnNetwork implements AutoCloseable {

    private static final int LARGEST = 2_048;

    /** How long a router keeps what it cannot send yet. */
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(300);

    private final DatagramSocket door;
    private final SocketAddress turnServer;
    private final Map<SocketAddress, Way> ways = new ConcurrentHashMap<>();
    private final ScheduledExecutorService queue =
            Executors.newSingleThreadScheduledExecutor(TurnNetwork::daemon);
    private volatile long bitsPerSecond = Long.MAX_VALUE;

    TurnNetwork(int turnPort) throws IOException {
        turnServer = new InetSocketAddress(InetAddress.getLoopbackAddress(), turnPort);
        door = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        listen(
                door,
                packet ->
                        ways.computeIfAbsent(packet.getSocketAddress(), Way::new)
                                .send(packet.getData()));
    }

    int port() {
        return door.getLocalPort();
    }

    void narrow(long bitsPerSecond) {
        this.bitsPerSecond = bitsPerSecond;
    }

    void widen() {
        narrow(Long.MAX_VALUE);
    }

    /** From one socket of a browser to the TURN server and back. */
    private final class Way {

        private final DatagramSocket socket;
        private final Link up = new Link();

        Way(SocketAddress browser) {
            socket = Unchecked.call(() -> new DatagramSocket(0, InetAddress.getLoopbackAddress()));
            var down = new Link();
            listen(socket, packet -> down.send(door, packet.getData(), browser));
        }

        void send(byte[] data) {
            up.send(socket, data, turnServer);
        }
    }

    /** One direction of a way. */
    private final class Link {

        private long busyUntil = System.nanoTime();

        synchronized void send(DatagramSocket through, byte[] data, SocketAddress to) {
            var now = System.nanoTime();
            var start = Math.max(now, busyUntil);
            if (start - now <= LONGEST_WAIT) {
                busyUntil = start + TimeUnit.SECONDS.toNanos(data.length * 8L) / bitsPerSecond;
                queue.schedule(
                        () -> deliver(through, data, to), busyUntil - now, TimeUnit.NANOSECONDS);
            }
        }
    }

    private static void deliver(DatagramSocket through, byte[] data, SocketAddress to) {
        try {
            through.send(new DatagramPacket(data, data.length, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void listen(DatagramSocket socket, Consumer<DatagramPacket> heard) {
        daemon(
                        () -> {
                            while (!socket.isClosed()) {
                                try {
                                    var packet = new DatagramPacket(new byte[LARGEST], LARGEST);
                                    socket.receive(packet);
                                    packet.setData(
                                            Arrays.copyOf(packet.getData(), packet.getLength()));
                                    heard.accept(packet);
                                } catch (IOException closed) {
                                    return;
                                }
                            }
                        })
                .start();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "turn network");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        door.close();
        ways.values().forEach(way -> way.socket.close());
        queue.shutdownNow();
    }
}
