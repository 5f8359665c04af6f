package com.vtconnect.registration.session.control;

import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.session.control.Refusal.Reason;
import com.vtconnect.registration.session.entity.CareSession;
import com.vtconnect.registration.session.entity.EndReason;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;

/** What a practitioner does with the own room. */
@ApplicationScoped
@Transactional
public class Hosting {

    @Inject Rooms rooms;
    @Inject Connections connections;
    @Inject JoinRights rights;
    @Inject Connecting connecting;
    @Inject Leaving leaving;
    @Inject Notices notices;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /** Opens the room for these clients, or adds them to it; the practitioner may come in. */
    void host(Seat seat, Collection<Long> clientIds) {
        var practitioner = practitioner(seat);
        connecting.requireSecondStep(seat.organizationId(), practitioner);
        var open = rooms.open(seat.organizationId(), practitioner, clock.instant());
        var before = rooms.participants(seat.organizationId(), open.id()).keySet();
        for (var clientId : clientIds) {
            if (before.contains(clientId)) {
                connecting.requireStill(seat.organizationId(), clientId, practitioner);
            } else {
                connecting.require(seat.organizationId(), clientId, practitioner);
            }
        }
        var session = clientIds.containsAll(before) ? open : unlessEmpty(open);
        clientIds.forEach(clientId -> rooms.select(session, clientId));
        if (rooms.participants(seat.organizationId(), session.id()).size()
                >= CareSession.MOST_PEOPLE) {
            throw new Refusal(Reason.FULL);
        }
        auditTrail.staff(seat.organizationId(), practitioner, AuditAction.CARE_ROOM_OPENED, null);
        giveRight(session, seat.person(), seat.device());
        notices.changed(practitioner);
    }

    /** If nobody is in it, the meeting for which it was open is over, and another room opens. */
    private CareSession unlessEmpty(CareSession open) {
        var organizationId = open.organizationId();
        if (!connections.inRoom(organizationId, open.id()).isEmpty()) {
            return open;
        }
        rooms.findOpenForChange(organizationId, open.id())
                .filter(one -> connections.inRoom(organizationId, one.id()).isEmpty())
                .ifPresent(one -> leaving.end(one, EndReason.IDLE));
        return rooms.open(organizationId, open.practitionerId(), clock.instant());
    }

    /** Lets everybody in who waits and whom the room is for. */
    void begin(Seat seat) {
        var session = own(seat);
        var participants = rooms.participants(seat.organizationId(), session.id());
        var waiting =
                connections.waitingFor(seat.organizationId(), session.practitionerId()).stream()
                        .filter(one -> participants.containsKey(one.person().id()))
                        .toList();
        if (waiting.isEmpty()) {
            throw new Refusal(Reason.NOT_OPEN);
        }
        waiting.forEach(one -> letIn(session, one));
    }

    /** Lets one in who waits, also somebody whom the room was not opened for. */
    void admit(Seat seat, PersonId person) {
        var session = own(seat);
        var waiting =
                connections.of(seat.organizationId(), person).stream()
                        .filter(one -> one.waitsFor(session.practitionerId()))
                        .toList();
        if (waiting.isEmpty()) {
            throw new Refusal(Reason.NOT_OPEN);
        }
        rooms.select(session, person.id());
        waiting.forEach(one -> letIn(session, one));
    }

    private void letIn(CareSession session, Connection waiting) {
        connecting.requireStill(
                session.organizationId(), waiting.person().id(), session.practitionerId());
        var inRoom =
                connections.inRoom(session.organizationId(), session.id()).stream()
                        .map(Connection::person)
                        .distinct()
                        .count();
        if (inRoom >= CareSession.MOST_PEOPLE) {
            throw new Refusal(Reason.FULL);
        }
        rooms.admit(session, waiting.person().id(), true);
        connecting.meet(session.organizationId(), waiting.person().id(), clock.instant());
        if (session.begin(clock.instant())) {
            auditTrail.staff(
                    session.organizationId(),
                    session.practitionerId(),
                    AuditAction.CARE_SESSION_BEGUN,
                    null);
        }
        giveRight(session, waiting.person(), waiting.device());
        notices.changed(session.practitionerId());
    }

    /** Takes somebody out of the room, or sends somebody away who waits. */
    void remove(Seat seat, PersonId person) {
        var practitioner = practitioner(seat);
        var session =
                rooms.findOpen(seat.organizationId(), practitioner)
                        .flatMap(one -> rooms.findOpenForChange(seat.organizationId(), one.id()));
        session.ifPresent(one -> rooms.admit(one, person.id(), false));
        connections.of(seat.organizationId(), person).stream()
                .filter(
                        one ->
                                one.waitsFor(practitioner)
                                        || session.isPresent() && one.isIn(session.get().id()))
                .forEach(one -> leaving.out(one, EndReason.REMOVED));
        notices.changed(practitioner);
    }

    /** Ends it for all. */
    void end(Seat seat) {
        leaving.end(own(seat), EndReason.END_FOR_ALL);
    }

    private void giveRight(CareSession session, PersonId person, byte[] device) {
        var right = rights.issue(session.organizationId(), session.id(), person, device);
        notices.toDevice(device, Messages.right(right, session.id()));
    }

    /** The open room, locked. */
    private CareSession own(Seat seat) {
        var practitioner = practitioner(seat);
        return rooms.findOpen(seat.organizationId(), practitioner)
                .flatMap(one -> rooms.findOpenForChange(seat.organizationId(), one.id()))
                .orElseThrow(() -> new Refusal(Reason.NOT_OPEN));
    }

    private long practitioner(Seat seat) {
        connecting.requireSignIn(seat);
        if (seat.person().isClient() || !connecting.isThere(seat.organizationId(), seat.person())) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        return seat.person().id();
    }
}
