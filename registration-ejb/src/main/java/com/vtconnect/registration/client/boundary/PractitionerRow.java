package com.vtconnect.registration.client.boundary;

import java.util.List;

/**
 * A practitioner as staff choose one for a client.
 *
 * @param departments names
 * @param clients active clients associated now
 * @param isWished whether the client asked for this one
 */
public record PractitionerRow(
        long id,
        String name,
        List<String> departments,
        long clients,
        boolean acceptsNewClients,
        boolean isWished) {}
