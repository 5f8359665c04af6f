package com.vtconnect.registration.session.control;

import com.vtconnect.registration.session.entity.PersonId;

/**
 * What all nodes know of an open page.
 *
 * @param node which holds its socket; empty for a few seconds after it was lost
 * @param waitsForId a practitioner, or null
 * @param careSessionId the room it is in, or null
 * @param stayId of that room, or null
 */
record Connection(
        byte[] device,
        long organizationId,
        PersonId person,
        String page,
        String node,
        Long waitsForId,
        Long careSessionId,
        Long stayId) {

    boolean isIn(long room) {
        return careSessionId != null && careSessionId == room;
    }

    boolean waitsFor(long practitionerId) {
        return waitsForId != null && waitsForId == practitionerId;
    }
}
