package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.session.entity.CareSession;
import com.vtconnect.registration.session.entity.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** How people get out of rooms, and rooms come to an end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Leaving {

    @Inject Rooms rooms;
    @Inject Connections connections;
    @Inject Notices notices;
    @Inject AuditTrail auditTrail;
    @Inject Clock clock;

    /** Closes the stay; the others see that the person has gone. */
    void leave(Connection connection) {
        // In this order, as whoever forgets a page that has vanished.
        connections.leave(connection.device());
        rooms.leave(connection.stayId(), clock.instant());
        if (connection.careSessionId() != null) {
            audit(connection, AuditAction.CARE_ROOM_LEFT);
        }
    }

    /** Out of the room or the waiting room, and told why. */
    void out(Connection connection, EndReason reason) {
        leave(connection);
        notices.out(connection.device(), reason);
    }

    /** The room is over. One in which nobody was let in leaves no record. */
    void end(CareSession session, EndReason reason) {
        connections.inRoom(session.organizationId(), session.id()).forEach(this::leave);
        if (session.hasBegun()) {
            session.end(reason, clock.instant());
            auditTrail.by(
                    Caller.SYSTEM,
                    session.organizationId(),
                    AuditAction.CARE_SESSION_ENDED,
                    SubjectKind.STAFF,
                    session.practitionerId(),
                    reason.name());
        } else {
            rooms.remove(session);
        }
        notices.over(session.id(), reason);
        notices.changed(session.practitionerId());
    }

    void audit(Connection connection, AuditAction action) {
        var person = connection.person();
        auditTrail.by(
                Caller.SYSTEM,
                connection.organizationId(),
                action,
                person.isClient() ? SubjectKind.CLIENT : SubjectKind.STAFF,
                person.id(),
                null);
    }
}
