package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.entity.CareSession;
import com.vtconnect.registration.session.entity.PersonId;
import java.util.Map;
import java.util.Set;

/**
 * Who has been let in, of several rooms read at once.
 *
 * @param clients by room
 */
record Admitted(Map<Long, Set<Long>> clients) {

    /** The practitioner whose room it is, and the clients whom they have let in. */
    boolean has(CareSession session, PersonId person) {
        return person.isClient()
                ? session.hasBegun()
                        && clients.getOrDefault(session.id(), Set.of()).contains(person.id())
                : session.practitionerId() == person.id();
    }
}
