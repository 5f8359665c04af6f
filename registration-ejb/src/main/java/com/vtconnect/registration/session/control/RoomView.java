package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.entity.PersonId;
import java.time.Instant;
import java.util.Map;

/**
 * A room as one of those in it sees it.
 *
 * @param begunAt null until a client was let in
 * @param people who is in it, oneself included
 */
record RoomView(long id, PersonId practitioner, Instant begunAt, Map<PersonId, Present> people) {

    /**
     * @param page changes when the person's page was loaded anew: what was set up with the old one
     *     is gone
     */
    record Present(String name, String page) {}
}
