package com.vtconnect.registration.session.control;

import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.session.entity.PersonId;

/**
 * One open page of one person.
 *
 * @param device hash of the secret that one browser tab keeps over reloads
 * @param page made anew with each load of the page: the same one goes on after a lost socket
 * @param signIn hash of the sign-in session's secret
 */
record Seat(long organizationId, PersonId person, byte[] device, String page, byte[] signIn) {

    String deviceText() {
        return Secrets.text(device);
    }
}
