package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.boundary.Line;
import com.vtconnect.registration.session.boundary.Visitor;
import com.vtconnect.registration.session.control.Views.View;
import com.vtconnect.registration.session.entity.EndReason;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page whose socket hangs on this node: what it was told, and the way to tell it more. */
public class OpenLine {

    /**
     * Why a room is over, or somebody out of it, is told through the database a moment after it can
     * be read there.
     */
    static final Duration TOLD_WITHIN = Duration.ofSeconds(3);

    private final Visitor visitor;
    private final Line line;
    private final MessageBudget budget;
    private final Instant openedAt;
    private volatile Instant heardAt;
    private volatile Seat seat;
    private volatile Long room;
    private volatile Set<Long> circle = Set.of();
    private volatile Instant shownAt = Instant.EPOCH;
    private List<JsonObject> people;
    private Set<String> waiting = Set.of();
    private RoomView shownRoom;

    /** Since when the room is missing in what can be read; null while it is not. */
    private Instant missingSince;

    /** How often it came in or went; a view from before the last time is out of date. */
    private long steps;

    /** What is said in rooms while the page is on its way in; null when it is not. */
    private List<Said> held;

    private record Said(long room, String message) {}

    OpenLine(Visitor visitor, Line line, Instant now) {
        this.visitor = visitor;
        this.line = line;
        this.budget = new MessageBudget(now);
        this.openedAt = now;
        this.heardAt = now;
    }

    Instant openedAt() {
        return openedAt;
    }

    Visitor visitor() {
        return visitor;
    }

    void sits(Seat seat) {
        this.seat = seat;
    }

    /** Null until the page has said hello. */
    Seat seat() {
        return seat;
    }

    MessageBudget budget() {
        return budget;
    }

    void heard(Instant now) {
        heardAt = now;
    }

    Instant heardAt() {
        return heardAt;
    }

    Instant shownAt() {
        return shownAt;
    }

    /** Null outside a room. */
    Long room() {
        return room;
    }

    boolean isIn(long id) {
        var mine = room;
        return mine != null && mine == id;
    }

    synchronized long steps() {
        return steps;
    }

    /** Others know that the page is in before it knows itself: what they say is kept for it. */
    synchronized void comeIn() {
        held = new ArrayList<>();
    }

    /** It was not let in. */
    synchronized void stayOut() {
        held = null;
    }

    /** Something was said to this page in a room. */
    synchronized void sayIn(long id, String message) {
        if (held != null) {
            held.add(new Said(id, message));
        } else if (isIn(id)) {
            line.say(message);
        }
    }

    boolean isOf(PersonId person) {
        var mine = seat;
        return mine != null && mine.person().equals(person);
    }

    boolean seesChangesOf(long practitionerId) {
        return circle.contains(practitionerId);
    }

    void say(String message) {
        line.say(message);
    }

    void close(int code, String reason) {
        line.close(code, reason);
    }

    /** The page is in the room from now on. */
    synchronized void enter(RoomView view) {
        steps++;
        missingSince = null;
        room = view.id();
        shownRoom = view;
        line.say(Messages.room(view, seat.person()));
        if (held != null) {
            held.stream().filter(one -> isIn(one.room())).forEach(one -> line.say(one.message()));
            held = null;
        }
    }

    synchronized void leave() {
        steps++;
        missingSince = null;
        room = null;
        shownRoom = null;
    }

    /** Out of a room or waiting room, not by its own will. */
    synchronized void end(EndReason reason) {
        leave();
        line.say(Messages.ended(reason));
    }

    /**
     * Tells the page what has changed since it was last told.
     *
     * @param asOf the {@link #steps} before the view was read
     * @return whether the view still fits; if not, the page needs a newer one
     */
    synchronized boolean show(View view, long asOf, Instant now) {
        shownAt = now;
        circle = view.circle();
        if (!view.people().equals(people)) {
            people = view.people();
            line.say(Messages.people(Messages.array(people)));
        }
        var arrived = new HashSet<>(view.waiting());
        arrived.removeAll(waiting);
        waiting = view.waiting();
        arrived.forEach(person -> line.say(Messages.arrived(person)));
        if (asOf != steps) {
            return false;
        }
        if (room != null) {
            view.room()
                    .filter(one -> one.id() == room)
                    .ifPresentOrElse(this::show, () -> miss(now));
        }
        return true;
    }

    /** What the welcome said, so that it is not said again. */
    synchronized void welcomed(View view, Instant now) {
        shownAt = now;
        circle = view.circle();
        people = view.people();
        waiting = Set.of();
    }

    /** To be shown soon again: then the page has been told why, or it never will be. */
    private void miss(Instant now) {
        if (missingSince == null) {
            missingSince = now;
        }
        if (now.isBefore(missingSince.plus(TOLD_WITHIN))) {
            shownAt = Instant.EPOCH;
        } else {
            end(EndReason.NOT_ALLOWED);
        }
    }

    private void show(RoomView now) {
        missingSince = null;
        var before = shownRoom.people();
        for (var one : Map.copyOf(before).entrySet()) {
            var there = now.people().get(one.getKey());
            if (!isOf(one.getKey()) && (there == null || !there.equals(one.getValue()))) {
                line.say(Messages.left(one.getKey(), there != null));
            }
        }
        now.people()
                .forEach(
                        (id, one) -> {
                            if (!isOf(id) && !one.equals(before.get(id))) {
                                line.say(Messages.joined(id, one));
                            }
                        });
        if (now.begunAt() != null && shownRoom.begunAt() == null) {
            line.say(Messages.begun(now.begunAt()));
        }
        shownRoom = now;
    }
}
