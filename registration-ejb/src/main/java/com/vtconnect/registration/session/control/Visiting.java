package com.vtconnect.registration.session.control;

import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.session.control.Refusal.Reason;
import com.vtconnect.registration.session.entity.CareSession;
import com.vtconnect.registration.session.entity.EndReason;
import com.vtconnect.registration.session.entity.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** How people get into rooms: saying hello, waiting, coming in, going. */
@ApplicationScoped
@Transactional
public class Visiting {

    /** Open pages of one person. */
    static final int MOST_PAGES = 5;

    @Inject Rooms rooms;
    @Inject Connections connections;
    @Inject JoinRights rights;
    @Inject Connecting connecting;
    @Inject Leaving leaving;
    @Inject Notices notices;
    @Inject Clock clock;

    /**
     * What a page hears that was in a room before.
     *
     * @param right to come in again, empty if it may not or need not
     * @param isElsewhere the person went on from another device meanwhile
     */
    record Return(Optional<String> right, boolean isElsewhere) {}

    /**
     * A page has opened, or come back.
     *
     * @param resume the room it was in before, or null
     */
    Return hello(Seat seat, String node, Long resume) {
        connecting.requireSignIn(seat);
        if (!connecting.isThere(seat.organizationId(), seat.person())) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        connections.lock(seat.person());
        // Before any page in it, as whoever ends it or takes somebody out.
        var before =
                Optional.ofNullable(resume)
                        .flatMap(id -> rooms.findOpenForChange(seat.organizationId(), id));
        var others =
                connections.of(seat.organizationId(), seat.person()).stream()
                        .filter(one -> isOpenElsewhere(one, seat))
                        .count();
        if (others >= MOST_PAGES) {
            throw new Refusal(Reason.FULL);
        }
        connections
                .find(seat.organizationId(), seat.device())
                .filter(one -> !one.person().equals(seat.person()) || hasLeft(one, resume))
                .ifPresent(leaving::leave);
        connections.open(seat, node, clock.instant());
        notices.replaced(seat.device(), seat.page(), node);
        tellCircle(seat);
        var room =
                before.filter(session -> rooms.isAdmitted(session, seat.person()))
                        .filter(
                                session ->
                                        connecting.may(
                                                seat.organizationId(),
                                                seat.person(),
                                                session.practitionerId()));
        var isElsewhere = room.filter(session -> isElsewhere(seat, session)).isPresent();
        return new Return(
                room.filter(session -> !isElsewhere).map(session -> right(seat, session)),
                isElsewhere);
    }

    private boolean isElsewhere(Seat seat, CareSession session) {
        return connections.inRoom(session.organizationId(), session.id()).stream()
                .filter(one -> one.person().equals(seat.person()))
                .anyMatch(one -> isOpenElsewhere(one, seat));
    }

    private static boolean isOpenElsewhere(Connection one, Seat seat) {
        return !one.node().isEmpty() && !Arrays.equals(one.device(), seat.device());
    }

    /** Its leaving did not arrive: the page is no longer in the room in which it was last seen. */
    private static boolean hasLeft(Connection before, Long resume) {
        return before.careSessionId() != null && !before.careSessionId().equals(resume);
    }

    /** A client asks for a practitioner: comes in at once if let in before, else waits. */
    void connect(Seat seat, long practitionerId) {
        connecting.requireSignIn(seat);
        if (!seat.person().isClient()) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        var connection = mine(seat);
        var session = rooms.findOpen(seat.organizationId(), practitionerId);
        var isAdmitted = session.isPresent() && rooms.isAdmitted(session.get(), seat.person());
        if (isAdmitted || connection.waitsFor(practitionerId)) {
            connecting.requireStill(seat.organizationId(), seat.person().id(), practitionerId);
        } else {
            connecting.require(seat.organizationId(), seat.person().id(), practitionerId);
        }
        if (connection.careSessionId() != null) {
            throw new Refusal(Reason.MALFORMED);
        }
        if (isAdmitted) {
            notices.toDevice(
                    seat.device(), Messages.right(right(seat, session.get()), session.get().id()));
            return;
        }
        connections.waitFor(seat.device(), practitionerId);
        notices.toDevice(seat.device(), Messages.waiting(practitionerId, session.isPresent()));
        notices.changed(practitionerId);
    }

    void cancel(Seat seat) {
        var connection = mine(seat);
        if (connection.waitsForId() != null) {
            connections.waitFor(seat.device(), null);
            notices.changed(connection.waitsForId());
        }
    }

    /** Comes in by a right, which is used up even if it is refused; gives the room. */
    @Transactional(dontRollbackOn = Refusal.class)
    CareSession join(Seat seat, String right) {
        connecting.requireSignIn(seat);
        var session =
                rights.use(right, seat)
                        .flatMap(room -> rooms.findOpenForChange(seat.organizationId(), room))
                        .orElseThrow(() -> new Refusal(Reason.EXPIRED));
        if (!rooms.isAdmitted(session, seat.person())
                || !connecting.may(
                        seat.organizationId(), seat.person(), session.practitionerId())) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        var connection = mine(seat);
        var inRoom = connections.inRoom(session.organizationId(), session.id());
        var others =
                inRoom.stream()
                        .map(Connection::person)
                        .filter(one -> !one.equals(seat.person()))
                        .distinct()
                        .count();
        if (others >= CareSession.MOST_PEOPLE) {
            throw new Refusal(Reason.FULL);
        }
        inRoom.stream()
                .filter(one -> one.person().equals(seat.person()))
                .filter(one -> !Arrays.equals(one.device(), seat.device()))
                .forEach(one -> leaving.out(one, EndReason.REPLACED));
        if (!connection.isIn(session.id())) {
            var stay = rooms.stay(new Stay(session, seat.person(), clock.instant()));
            connections.enter(seat.device(), session.id(), stay.id());
            leaving.audit(connection, AuditAction.CARE_ROOM_JOINED);
        }
        notices.changed(session.practitionerId());
        return session;
    }

    void leave(Seat seat) {
        var connection = mine(seat);
        if (connection.careSessionId() == null) {
            throw new Refusal(Reason.MALFORMED);
        }
        var session = rooms.findOpenForChange(seat.organizationId(), connection.careSessionId());
        leaving.leave(connection);
        session.ifPresent(one -> notices.changed(one.practitionerId()));
    }

    /** The socket is gone; whoever is in a room may be back in a moment. */
    void lost(Seat seat, String node) {
        connections.lose(seat, node).ifPresent(one -> tellCircle(seat));
    }

    /** Everybody who sees whether this person is there. */
    private void tellCircle(Seat seat) {
        connecting.circle(seat.organizationId(), seat.person()).forEach(notices::changed);
    }

    private String right(Seat seat, CareSession session) {
        return rights.issue(seat.organizationId(), session.id(), seat.person(), seat.device());
    }

    private Connection mine(Seat seat) {
        return connections
                .find(seat.organizationId(), seat.device())
                .filter(one -> one.person().equals(seat.person()))
                .orElseThrow(() -> new Refusal(Reason.NOT_OPEN));
    }
}
