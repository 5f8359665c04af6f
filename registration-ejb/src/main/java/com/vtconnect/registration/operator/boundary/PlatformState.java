package com.vtconnect.registration.operator.boundary;

import com.vtconnect.registration.notification.entity.MailTrouble;
import java.time.Instant;
import java.util.List;

/**
 * How the platform is at this moment.
 *
 * @param version of the application
 * @param schema version of the database's schema
 * @param databaseMillis how long the database took for an answer
 */
public record PlatformState(
        String version,
        String schema,
        long databaseMillis,
        MailServer mailServer,
        Outbox outbox,
        List<Node> nodes,
        Totals totals) {

    /**
     * @param trouble null if it lets us in
     * @param answer what it said, or why it could not be asked; null if it lets us in
     */
    public record MailServer(MailTrouble trouble, String answer) {}

    /**
     * @param waiting mails that are due and not sent
     * @param oldestDue since when the first of them should have gone out, null if none waits
     * @param failing those among all unsent that failed and are tried again
     * @param givenUp those given up within the last week
     */
    public record Outbox(long waiting, Instant oldestDue, long failing, long givenUp) {}

    /** A running server. */
    public record Node(String name, String version, Instant startedAt, Instant seenAt) {}

    /**
     * @param staff who may sign in
     * @param clients of whom there is a record, inactive ones too
     */
    public record Totals(long organizations, long staff, long clients) {}
}
