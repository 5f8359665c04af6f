package com.vtconnect.registration.client.boundary;

import java.util.List;

/**
 * A practitioner as staff choose one for a client.
 *
 * @param departments names
 * @param clients active clients associated now
 * @param capacity how many active clients they take, null for any number
 * @param isWished whether the client asked for this one
 */
public record PractitionerRow(
        long id,
        String name,
        List<String> departments,
        long clients,
        boolean acceptsNewClients,
        Integer capacity,
        boolean isWished) {

    /** Registration offers them no more; staff may assign a client all the same. */
    public boolean isFull() {
        return capacity != null && clients >= capacity;
    }
}
