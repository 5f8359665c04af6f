package com.vtconnect.registration.audit.boundary;

import java.time.Instant;

/** A place in the audit trail, from which one reads on towards older lines. */
public record AuditPosition(Instant at, long id) {}
