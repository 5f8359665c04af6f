package com.vtconnect.registration.office.client;

import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.office.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A line of a record's history in plain words. */
public record HistoryLine(Instant at, String text) {

    /** Somebody who looks at a record several times in a row is told of once, the last time. */
    static List<HistoryLine> of(List<HistoryEntry> entries, Words words) {
        var lines = new ArrayList<HistoryLine>();
        HistoryEntry newer = null;
        for (var entry : entries) {
            if (!isLookedAtAgain(newer, entry)) {
                lines.add(new HistoryLine(entry.at(), text(entry, words)));
            }
            newer = entry;
        }
        return lines;
    }

    private static boolean isLookedAtAgain(HistoryEntry newer, HistoryEntry entry) {
        return newer != null
                && entry.action() == AuditAction.RECORD_VIEWED
                && newer.action() == AuditAction.RECORD_VIEWED
                && entry.actor().equals(newer.actor());
    }

    private static String text(HistoryEntry entry, Words words) {
        var key = "history." + entry.action();
        var known = words.has("actor." + entry.actor());
        var actor = known ? words.text("actor." + entry.actor()) : entry.actor();
        var detailed = key + ".detail";
        return entry.detail() != null && words.has(detailed)
                ? words.text(detailed, actor, entry.detail())
                : words.text(key, actor);
    }
}
