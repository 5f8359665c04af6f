package com.vtconnect.registration.client.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A record that is kept behind the one it was merged into.
 *
 * @param mergedBy name
 * @param isUndoable false while a later merge has to be undone first
 */
public record MergedRecord(
        long id,
        String name,
        String email,
        LocalDate dateOfBirth,
        Instant mergedAt,
        String mergedBy,
        boolean isUndoable) {}
