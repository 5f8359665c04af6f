package com.vtconnect.registration.system;

import com.vtconnect.registration.quickstart.MicroServer;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Payara Micro, once or several times, on one database and behind one {@link Balancer}. Every node
 * has a number, and the same port each time it is started.
 */
final class Nodes implements AutoCloseable {

    /** What a node is to be, but for its port and its address as seen from outside. */
    interface Plans {

        /**
         * @param isNew whether no node had this number before
         */
        MicroServer.Plan of(int number, boolean isNew);
    }

    private final Balancer balancer = new Balancer();
    private final Plans plans;
    private final Map<Integer, Integer> ports = new TreeMap<>();
    private final Map<Integer, MicroServer> running = new TreeMap<>();

    Nodes(Plans plans) throws IOException {
        this.plans = plans;
    }

    /** Where all of them answer. */
    String address() {
        return "http://localhost:" + balancer.port();
    }

    /** Returns once it is ready. */
    void start(int number) throws IOException, InterruptedException {
        var isNew = !ports.containsKey(number);
        if (isNew) {
            ports.put(number, Ports.free(1).get(0));
            balancer.add(ports.get(number));
        }
        var node = plans.of(number, isNew).port(ports.get(number)).publicUrl(address()).start();
        running.put(number, node);
        node.awaitReady();
    }

    /** As if its machine lost its power. */
    void kill(int number) {
        var node = running.remove(number);
        Unchecked.call(
                () -> {
                    node.kill();
                    return number;
                });
    }

    @Override
    public void close() throws IOException {
        balancer.close();
        for (var node : running.values()) {
            node.close();
        }
    }
}
