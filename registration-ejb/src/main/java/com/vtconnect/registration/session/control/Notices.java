package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.broadcast.control.Broadcasts;
import com.vtconnect.registration.session.entity.EndReason;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What the nodes tell each other of the Care App, once the caller's transaction commits. {@link
 * CareEars} hears it, on every node.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {

    static final String CHANNEL = "care";

    /** Between the fields; the last may hold it. */
    static final String SEPARATOR = "|";

    enum Kind {
        /** Something about a practitioner or one of their clients; fields: practitioner. */
        CHANGED,
        /** For one device; fields: device, message. */
        DEVICE,
        /** For a person in a room; fields: room, person, message. */
        PERSON,
        /** For all but one in a room; fields: room, person, message. */
        ROOM,
        /** A device is out of its room or waiting room; fields: device, reason. */
        OUT,
        /** A room is over; fields: room, reason. */
        OVER,
        /** A device has a newer socket; fields: device, page, node. */
        REPLACED
    }

    @Inject Broadcasts broadcasts;

    void changed(long practitionerId) {
        tell(Kind.CHANGED, practitionerId);
    }

    void toDevice(byte[] device, String message) {
        tell(Kind.DEVICE, text(device), message);
    }

    /** In a transaction of its own kind: nothing in it is kept. */
    void toPerson(long room, PersonId person, String message) {
        broadcasts.waitForNoDisk();
        tell(Kind.PERSON, room, person, message);
    }

    /**
     * @param isKept whether the transaction keeps it too; else it waits for no disk
     */
    void toRoom(long room, PersonId except, String message, boolean isKept) {
        if (!isKept) {
            broadcasts.waitForNoDisk();
        }
        tell(Kind.ROOM, room, except, message);
    }

    void out(byte[] device, EndReason reason) {
        tell(Kind.OUT, text(device), reason);
    }

    void over(long room, EndReason reason) {
        tell(Kind.OVER, room, reason);
    }

    void replaced(byte[] device, String page, String node) {
        tell(Kind.REPLACED, text(device), page, node);
    }

    private void tell(Kind kind, Object... fields) {
        var text = new StringBuilder(kind.name());
        for (var field : fields) {
            text.append(SEPARATOR).append(field);
        }
        broadcasts.send(CHANNEL, text.toString());
    }

    private static String text(byte[] device) {
        return Secrets.text(device);
    }
}
