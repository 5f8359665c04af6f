package com.vtconnect.registration.client.boundary;

import java.util.Set;

/**
 * A client whom staff put in.
 *
 * @param practitioners ids of those to associate; none leaves the client in the unassigned queue
 */
public record CreateClient(EditPerson person, String email, Set<Long> practitioners) {

    public CreateClient {
        practitioners = Set.copyOf(practitioners);
    }
}
