package com.vtconnect.registration.session.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One session of a client.
 *
 * @param endedAt null while it goes on
 * @param there how long the client was in it
 * @param others how many other clients were in it; who, is on their records
 * @param chat empty unless the practice keeps it
 */
public record CareRecordRow(
        long id,
        Instant begunAt,
        Instant endedAt,
        String practitioner,
        Duration there,
        int others,
        List<ChatLine> chat) {

    public CareRecordRow {
        chat = List.copyOf(chat);
    }

    /**
     * @param name of whoever wrote it; null for another client
     */
    public record ChatLine(Instant at, String name, String text) {}

    /** At least one, for a session that took place. */
    public long minutes() {
        return Math.max(1, Math.round(there.toSeconds() / 60.0));
    }
}
