package com.vtconnect.registration.measure;

/** A practitioner and a client, whose pages hang on the Office Portal and on the Portal. */
final class Pair implements Talker {

    /** What two browsers tell each other most often while they connect. */
    private static final String CANDIDATE =
            "candidate:842163049 1 udp 1677729535 192.0.2.17 46154 typ srflx raddr 0.0.0.0 rport 0"
                    + " generation 0 ufrag aB3d network-cost 999";

    private final Line practitioner;
    private final Line client;
    private final String practitionerId;
    private final String clientId;

    private Pair(Line practitioner, Line client) throws InterruptedException {
        this.practitioner = practitioner;
        this.client = client;
        practitionerId = hello(practitioner);
        clientId = hello(client);
    }

    private static String hello(Line line) throws InterruptedException {
        line.say(
                "{\"type\":\"hello\",\"device\":\"%s\",\"page\":\"%s\"}"
                        .formatted(Line.secret(), Line.secret()));
        return line.hear("welcome", "id");
    }

    /** The room is open with its practitioner in it, the client waits before it. */
    static Pair waiting(String address, int number) throws InterruptedException {
        var pair =
                new Pair(
                        Line.open(
                                address + "/office/care-socket",
                                address,
                                CarePeople.practitionerCookie(number)),
                        Line.open(
                                address + "/riverside/care-socket",
                                address,
                                CarePeople.clientCookie(number)));
        pair.practitioner.say("{\"type\":\"host\",\"clients\":[\"%s\"]}".formatted(pair.clientId));
        join(pair.practitioner);
        pair.client.say(
                "{\"type\":\"connect\",\"practitioner\":\"%s\"}".formatted(pair.practitionerId));
        pair.client.hear("waiting", "practitioner");
        pair.practitioner.hear("arrived", "person");
        return pair;
    }

    private static void join(Line line) throws InterruptedException {
        line.say("{\"type\":\"join\",\"right\":\"%s\"}".formatted(line.hear("right", "right")));
        line.hear("room", "id");
    }

    /** The client is let in. */
    Pair begin() throws InterruptedException {
        practitioner.say("{\"type\":\"begin\"}");
        join(client);
        practitioner.hear("joined", "id");
        return this;
    }

    boolean isConnected() {
        return practitioner.isOpen() && client.isOpen();
    }

    /** Both say that they are still there, as pages do, and note how long the answer takes. */
    void ping(Delays delays) throws InterruptedException {
        for (var line : new Line[] {practitioner, client}) {
            var before = System.nanoTime();
            line.say("{\"type\":\"ping\"}");
            line.hear("pong", "type");
            delays.add(System.nanoTime() - before);
        }
    }

    @Override
    public void countInto(Delays delays) {
        practitioner.countInto(delays);
        client.countInto(delays);
    }

    /** One message each way. */
    @Override
    public int talk() {
        signal(practitioner, clientId);
        signal(client, practitionerId);
        return 2;
    }

    private static void signal(Line from, String to) {
        from.say(message(to));
    }

    static String message(String to) {
        return "{\"type\":\"signal\",\"to\":\"%s\",\"data\":{\"candidate\":\"%s\",\"at\":%d}}"
                .formatted(to, CANDIDATE, System.nanoTime());
    }

    @Override
    public void hangUp() {
        practitioner.hangUp();
        client.hangUp();
    }
}
