package com.vtconnect.registration.audit.entity;

import java.time.Instant;

/**
 * A line of the history of a record, as pages show it.
 *
 * @param actor the name of who did it
 */
public record HistoryEntry(Instant at, String actor, AuditAction action, String detail) {

    public HistoryEntry withDetail(String said) {
        return new HistoryEntry(at, actor, action, said);
    }
}
