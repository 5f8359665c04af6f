package com.vtconnect.registration.client.entity;

import jakarta.ejb.ApplicationException;

/** Another record was merged into the same one since, and that merge must be undone first. */
@ApplicationException(rollback = true)
public class MergedSince extends RuntimeException {

    public MergedSince() {
        super("Merged since");
    }
}
