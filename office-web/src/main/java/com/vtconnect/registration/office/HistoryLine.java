package com.vtconnect.registration.office;

import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A line of a record's history in plain words. */
public record HistoryLine(Instant at, String text) {

    private static final Duration CLOSE = Duration.ofMinutes(15);

    public static List<HistoryLine> ofClient(List<HistoryEntry> entries, Words words) {
        return of(entries, words, SubjectKind.CLIENT);
    }

    public static List<HistoryLine> ofStaff(List<HistoryEntry> entries, Words words) {
        return of(entries, words, SubjectKind.STAFF);
    }

    /** Looking at a record goes without saying for somebody who did more at that time. */
    private static List<HistoryLine> of(
            List<HistoryEntry> entries, Words words, SubjectKind subject) {
        var lines = new ArrayList<HistoryLine>();
        var told = new ArrayList<HistoryEntry>();
        for (var entry : entries) {
            if (isWorthTelling(entry, told, entries)) {
                lines.add(new HistoryLine(entry.at(), text(entry, words, subject)));
                told.add(entry);
            }
        }
        return lines;
    }

    private static boolean isWorthTelling(
            HistoryEntry entry, List<HistoryEntry> told, List<HistoryEntry> entries) {
        return switch (entry.action()) {
            case RECORD_VIEWED ->
                    Stream.concat(told.stream(), deeds(entries))
                            .noneMatch(other -> isCloseTo(entry, other));
            // The record it was merged into shows this one too, and tells of it already.
            case CLIENT_MERGED_AWAY ->
                    entries.stream()
                            .filter(other -> other.action() == AuditAction.CLIENTS_MERGED)
                            .noneMatch(other -> isCloseTo(entry, other));
            default -> true;
        };
    }

    private static Stream<HistoryEntry> deeds(List<HistoryEntry> entries) {
        return entries.stream().filter(entry -> entry.action() != AuditAction.RECORD_VIEWED);
    }

    private static boolean isCloseTo(HistoryEntry look, HistoryEntry other) {
        return look.actor().equals(other.actor())
                && Duration.between(look.at(), other.at()).abs().compareTo(CLOSE) < 0;
    }

    private static String text(HistoryEntry entry, Words words, SubjectKind subject) {
        return Deed.told(words, entry.action(), subject, entry.actor(), entry.detail());
    }
}
