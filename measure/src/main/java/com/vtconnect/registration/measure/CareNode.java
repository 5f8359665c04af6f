package com.vtconnect.registration.measure;

import com.vtconnect.registration.quickstart.EmbeddedDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * How much one node holds: rooms in which somebody waits, and messages that pass from page to page.
 */
final class CareNode implements AutoCloseable {

    static final int MOST_ROOMS = 1_600;
    static final int MOST_TALKING = 64;
    static final int MOST_PAIRS = MOST_ROOMS + MOST_TALKING;

    private static final List<Integer> ROOMS = List.of(200, 400, 800, 1_200, MOST_ROOMS);
    private static final List<Integer> TALKING = List.of(8, 16, 32, 48, MOST_TALKING);
    private static final int OPENED_AT_ONCE = 12;
    private static final int HELD_SECONDS = 20;
    static final int TALK_SECONDS = 15;

    /** Of each page; the server lets 30 pass. */
    static final int MESSAGES_A_SECOND = 25;

    private static final double PROMPT_MILLIS = 1_000;

    private final String address;
    private final EmbeddedDatabase database;
    private final long serverPid;
    private final ExecutorService openers = Executors.newFixedThreadPool(OPENED_AT_ONCE);
    private final ScheduledExecutorService talkers = Executors.newScheduledThreadPool(4);
    private volatile Delays beats = new Delays();

    CareNode(String address, EmbeddedDatabase database, long serverPid) {
        this.address = address;
        this.database = database;
        this.serverPid = serverPid;
    }

    /** Processor times of a while, compilers left out. */
    record Cost(double seconds, double serverMillis, double databaseMillis) {}

    /**
     * @param rooms with somebody waiting before each
     * @param kept rooms of which both pages were still connected at the end
     * @param delays of the answers to what each page says every ten seconds
     */
    record Waiting(int rooms, long kept, Cost cost, Delays delays) {

        boolean isHeld() {
            return kept == rooms && delays.percentile(99) < PROMPT_MILLIS;
        }

        double millisPerRoomAndSecond() {
            return (cost.serverMillis() + cost.databaseMillis()) / (rooms * cost.seconds());
        }
    }

    /**
     * @param offered messages a second
     * @param delays of those that arrived
     */
    record Talk(int pages, double offered, Cost cost, Delays delays) {

        double arrivedPerSecond() {
            return delays.count() / cost.seconds();
        }

        boolean isHeld() {
            return arrivedPerSecond() > 0.95 * offered && delays.percentile(99) < PROMPT_MILLIS;
        }

        double millisPerMessage() {
            return serverMillisPerMessage() + databaseMillisPerMessage();
        }

        double serverMillisPerMessage() {
            return cost.serverMillis() / delays.count();
        }

        double databaseMillisPerMessage() {
            return cost.databaseMillis() / delays.count();
        }
    }

    /** More rooms step by step, until a page is lost or the answers come late. */
    List<Waiting> waitingRooms() throws Exception {
        var pairs = new ArrayList<Pair>();
        var results = new ArrayList<Waiting>();
        for (var rooms : ROOMS) {
            var from = pairs.size();
            pairs.addAll(open(from + 1, rooms - from, number -> startToBeat(waiting(number))));
            var delays = new Delays();
            beats = delays;
            var cost = costOf(HELD_SECONDS);
            var kept = pairs.stream().filter(Pair::isConnected).count();
            var result = new Waiting(rooms, kept, cost, delays);
            results.add(result);
            if (!result.isHeld()) {
                break;
            }
        }
        pairs.forEach(Pair::hangUp);
        return results;
    }

    private Pair waiting(int number) throws InterruptedException {
        return Pair.waiting(address, number);
    }

    private interface Opening {

        Pair open(int number) throws InterruptedException;
    }

    private List<Pair> open(int first, int count, Opening opening) throws Exception {
        var tasks =
                IntStream.range(first, first + count)
                        .mapToObj(number -> (Callable<Pair>) () -> opening.open(number))
                        .toList();
        var pairs = new ArrayList<Pair>();
        for (var done : openers.invokeAll(tasks)) {
            pairs.add(done.get());
        }
        return pairs;
    }

    /** From now on both its pages say something every ten seconds, as pages do. */
    private Pair startToBeat(Pair pair) {
        var between = TimeUnit.SECONDS.toMillis(10);
        talkers.scheduleAtFixedRate(
                () -> ping(pair),
                ThreadLocalRandom.current().nextLong(between),
                between,
                TimeUnit.MILLISECONDS);
        return pair;
    }

    private void ping(Pair pair) {
        try {
            if (pair.isConnected()) {
                pair.ping(beats);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * More pages that talk step by step, until messages are lost or late.
     *
     * @param firstPair of those who are not used yet
     */
    List<Talk> talks(int firstPair) throws Exception {
        var pairs = new ArrayList<Pair>();
        var results = new ArrayList<Talk>();
        for (var rooms : TALKING) {
            var from = pairs.size();
            pairs.addAll(open(firstPair + from, rooms - from, number -> waiting(number).begin()));
            results.add(talk(2 * rooms, pairs));
            if (!results.get(results.size() - 1).isHeld()) {
                break;
            }
        }
        pairs.forEach(Pair::hangUp);
        return results;
    }

    /** As many messages on as many sockets to what only sends them back. */
    Talk echo(int sockets) throws Exception {
        var echoes = new ArrayList<Echo>();
        for (var i = 0; i < sockets; i++) {
            echoes.add(new Echo(Line.open(address + EchoEndpoint.CONTEXT + "/echo", address, "")));
        }
        var result = talk(sockets, echoes);
        echoes.forEach(Echo::hangUp);
        return result;
    }

    private record Echo(Line line) implements Talker {

        @Override
        public int talk() {
            line.say(Pair.message("echo"));
            return 1;
        }

        @Override
        public void countInto(Delays delays) {
            line.countInto(delays);
        }

        @Override
        public void hangUp() {
            line.hangUp();
        }
    }

    private Talk talk(int pages, List<? extends Talker> all) throws Exception {
        var sent = new AtomicInteger();
        var running = new ArrayList<Future<?>>();
        var between = TimeUnit.SECONDS.toMicros(1) / MESSAGES_A_SECOND;
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            running.add(
                    talkers.scheduleAtFixedRate(
                            () -> sent.addAndGet(one.talk()),
                            i * between / all.size(),
                            between,
                            TimeUnit.MICROSECONDS));
        }
        // What is compiled while it gets busy is compiled before it counts.
        all.forEach(one -> one.countInto(new Delays()));
        TimeUnit.SECONDS.sleep(TALK_SECONDS);
        var delays = new Delays();
        all.forEach(one -> one.countInto(delays));
        sent.set(0);
        var cost = costOf(TALK_SECONDS);
        var offered = sent.get() / cost.seconds();
        all.forEach(one -> one.countInto(new Delays()));
        running.forEach(one -> one.cancel(false));
        return new Talk(pages, offered, cost, delays);
    }

    /** What the node and its database use in the next seconds. */
    private Cost costOf(int seconds) throws Exception {
        var time = System.nanoTime();
        var server = Processor.of(serverPid) - Processor.ofCompilers(serverPid);
        var base = Processor.ofDatabase(database);
        TimeUnit.SECONDS.sleep(seconds);
        return new Cost(
                (System.nanoTime() - time) / 1e9,
                Processor.of(serverPid) - Processor.ofCompilers(serverPid) - server,
                Processor.ofDatabase(database) - base);
    }

    @Override
    public void close() {
        openers.shutdownNow();
        talkers.shutdownNow();
    }
}
