package com.vtconnect.registration.client.boundary;

import java.util.List;

/** Clients who would be without a practitioner: a part of the list, and how many there are. */
public record ClientsLeft(List<ClientLeft> rows, int total) {

    /**
     * @param isPending asked for the practitioner and waits for a decision
     */
    public record ClientLeft(long id, String name, boolean isPending, boolean isConfirmed) {}
}
