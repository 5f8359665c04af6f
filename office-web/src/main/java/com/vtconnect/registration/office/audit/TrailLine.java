package com.vtconnect.registration.office.audit;

import com.vtconnect.registration.audit.boundary.AuditRow;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.office.Deed;
import com.vtconnect.registration.office.Words;

/**
 * A line of the audit trail in plain words.
 *
 * @param text who did what
 * @param more what the sentence has no room for, null for nothing
 * @param details all of it, whether or not the sentence tells it; null for nothing
 * @param about to whom or what
 * @param page where that is shown, null if it is gone
 */
public record TrailLine(
        AuditRow row, String text, String more, String details, String about, String page) {

    static TrailLine of(AuditRow row, Words words) {
        var isWhole = Deed.isToldWithDetail(words, row.action(), row.aboutKind());
        var details = row.detail() == null ? null : Deed.inWords(words, row.action(), row.detail());
        return new TrailLine(
                row,
                Deed.told(words, row.action(), row.aboutKind(), row.actor(), row.detail()),
                isWhole ? null : details,
                details,
                about(row, words),
                page(row));
    }

    private static String about(AuditRow row, Words words) {
        if (row.about() != null) {
            return row.about();
        }
        var isKnown = row.aboutId() != null && row.aboutKind() != SubjectKind.ORGANIZATION;
        return isKnown
                ? words.text("audit.gone." + row.aboutKind(), String.valueOf(row.aboutId()))
                : words.text("audit.about." + row.aboutKind());
    }

    private static String page(AuditRow row) {
        return switch (row.aboutKind()) {
            case CLIENT -> row.about() == null ? null : "client/record?id=" + row.aboutId();
            case STAFF -> row.about() == null ? null : "staff/edit?id=" + row.aboutId();
            case DEPARTMENT -> row.about() == null ? null : "department/list";
            case DOCUMENT -> row.about() == null ? null : "document/edit?id=" + row.aboutId();
            case ORGANIZATION -> "organization";
            case MAIL, OPERATOR -> null;
        };
    }
}
