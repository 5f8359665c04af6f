package com.vtconnect.registration.audit.boundary;

import java.util.List;

/**
 * A page of the audit trail, the newest first.
 *
 * @param older where the next page goes on, null if this is the last
 */
public record AuditRows(List<AuditRow> rows, AuditPosition older) {

    /**
     * @param read one more than the page shows, if there is one
     */
    static AuditRows of(List<AuditRow> read, int size) {
        return read.size() > size
                ? new AuditRows(List.copyOf(read.subList(0, size)), read.get(size - 1).position())
                : new AuditRows(List.copyOf(read), null);
    }
}
