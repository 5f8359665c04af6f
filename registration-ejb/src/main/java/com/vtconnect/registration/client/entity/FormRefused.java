package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.access.boundary.FormTokens.Verdict;
import jakarta.ejb.ApplicationException;

/** The form was not made by us for this browser, or stood open for too long. */
@ApplicationException(rollback = true)
public class FormRefused extends RuntimeException {

    private final Verdict verdict;

    public FormRefused(Verdict verdict) {
        super(verdict.name());
        this.verdict = verdict;
    }

    public boolean isExpired() {
        return verdict == Verdict.EXPIRED;
    }
}
