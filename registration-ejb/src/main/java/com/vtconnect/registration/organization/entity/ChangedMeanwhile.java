package com.vtconnect.registration.organization.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else saved the same record since this page was opened. */
@ApplicationException(rollback = true)
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile() {
        super("Saved by somebody else meanwhile");
    }
}
