package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.session.entity.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Proves anew, every other second, that whoever has the Care App open on this node is still signed
 * in and that those in a room or waiting may still connect. Also sees that pages which fell silent,
 * nodes that died and rooms without a host do not stay for ever.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CareWatch {

    /** Pages say something every ten seconds. */
    static final Duration SILENCE = Duration.ofSeconds(25);

    static final Duration ROOM_WITHOUT_HOST = Duration.ofMinutes(5);

    @Inject Lines lines;
    @Inject Connections connections;
    @Inject Connecting connecting;
    @Inject Leaving leaving;
    @Inject Rooms rooms;
    @Inject JoinRights rights;
    @Inject Notices notices;
    @Inject SignInSessions signInSessions;
    @Inject Clock clock;

    /** Says that this node is there; closes pages that the others no longer know of. */
    public void beat() {
        var seated = lines.seated();
        if (seated.isEmpty()) {
            return;
        }
        var known = connections.beat(lines.node(), clock.instant());
        seated.stream()
                .filter(line -> !known.contains(line.seat().deviceText()))
                .forEach(line -> line.close(1001, "connect again"));
    }

    /** Whose sign-in is over goes, out of the room first. */
    public void proveSignIns() {
        var seated = lines.seated();
        var alive = new HashSet<String>();
        signInSessions
                .alive(seated.stream().map(line -> line.seat().signIn()).toList())
                .forEach(hash -> alive.add(Secrets.text(hash)));
        seated.stream()
                .filter(line -> !alive.contains(Secrets.text(line.seat().signIn())))
                .forEach(this::signedOut);
    }

    private void signedOut(OpenLine line) {
        place(line)
                .ifPresent(
                        one -> {
                            leaving.leave(one);
                            tell(one);
                        });
        // Not through the database: the socket would be gone before it arrives.
        line.end(EndReason.SIGNED_OUT);
        lines.closeLater(line, 4401, "not signed in any longer");
    }

    /**
     * Who may no longer connect is out of the room and the waiting room. However many pages there
     * are, their people and places are read at once.
     */
    public void proveRights() {
        var seated = lines.seated();
        connecting.read(seated.stream().map(OpenLine::seat).toList());
        var places = connections.ofNode(lines.node());
        var admitted = connecting.readRooms(places.values());
        for (var line : seated) {
            var seat = line.seat();
            var place = Optional.ofNullable(places.get(seat.deviceText()));
            if (!connecting.isThere(seat.organizationId(), seat.person())) {
                signedOut(line);
            } else if (place.isPresent() && !mayStay(seat, place.get(), admitted)) {
                drop(line, EndReason.NOT_ALLOWED);
            }
        }
    }

    private boolean mayStay(Seat seat, Connection connection, Admitted admitted) {
        if (connection.waitsForId() != null) {
            return connecting.may(seat.organizationId(), seat.person(), connection.waitsForId());
        }
        if (connection.careSessionId() == null) {
            return true;
        }
        return rooms.find(seat.organizationId(), connection.careSessionId())
                .filter(
                        session ->
                                session.isOpen()
                                        && admitted.has(session, seat.person())
                                        && connecting.may(
                                                seat.organizationId(),
                                                seat.person(),
                                                session.practitionerId()))
                .isPresent();
    }

    private void drop(OpenLine line, EndReason reason) {
        place(line)
                .ifPresent(
                        one -> {
                            leaving.out(one, reason);
                            tell(one);
                        });
    }

    /** The room or waiting room in which the page is. */
    private Optional<Connection> place(OpenLine line) {
        var seat = line.seat();
        return connections
                .find(seat.organizationId(), seat.device())
                .filter(one -> one.careSessionId() != null || one.waitsForId() != null);
    }

    /** Those whose node died, or who did not come back in time. */
    public void forgetStale() {
        for (var gone : connections.forgetStale(clock.instant())) {
            leaving.leave(gone);
            tell(gone);
        }
        rights.forgetExpired();
    }

    /** Everybody who sees this person, in a list or in a room. */
    private void tell(Connection gone) {
        Set<Long> circle = new HashSet<>(connecting.circle(gone.organizationId(), gone.person()));
        if (gone.careSessionId() != null) {
            rooms.find(gone.organizationId(), gone.careSessionId())
                    .ifPresent(session -> circle.add(session.practitionerId()));
        }
        if (gone.waitsForId() != null) {
            circle.add(gone.waitsForId());
        }
        circle.forEach(notices::changed);
    }

    /** A room that its practitioner left some time ago is over, and so are stays of nobody. */
    public void endAbandoned() {
        var now = clock.instant();
        var since = now.minus(ROOM_WITHOUT_HOST);
        rooms.closeForgotten(now);
        for (var session : rooms.openedBefore(since)) {
            if (rooms.isAbandoned(session, since)) {
                rooms.findOpenForChange(session.organizationId(), session.id())
                        // Its practitioner may have come back while this waited for it.
                        .filter(one -> rooms.isAbandoned(one, since))
                        .ifPresent(one -> leaving.end(one, EndReason.IDLE));
            }
        }
    }

    /** Pages that have said nothing for long, not even hello. */
    public void closeSilent() {
        var before = clock.instant().minus(SILENCE);
        lines.all().stream()
                .filter(
                        line ->
                                line.heardAt().isBefore(before)
                                        || line.seat() == null && line.openedAt().isBefore(before))
                .forEach(line -> line.close(1001, "nothing was heard"));
    }
}
