package com.vtconnect.registration.office;

import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;

/**
 * What was done, as the audit trail tells it, in a sentence: {@code history.APPROVED}; with {@code
 * .detail} behind it where the sentence has room for more, with the kind of whom it was done to
 * where that makes a difference.
 */
public final class Deed {

    private Deed() {}

    public static String told(
            Words words, AuditAction action, SubjectKind about, String actor, String detail) {
        var key = key(words, action, about);
        var name = words.has("actor." + actor) ? words.text("actor." + actor) : actor;
        return detail != null && isToldWithDetail(words, action, about)
                ? words.text(key + ".detail", name, inWords(words, action, detail))
                : words.text(key, name);
    }

    private static String inWords(Words words, AuditAction action, String detail) {
        return action == AuditAction.MAIL_RESENT && words.has("mail." + detail)
                ? words.text("mail." + detail)
                : detail;
    }

    public static boolean isToldWithDetail(Words words, AuditAction action, SubjectKind about) {
        return words.has(key(words, action, about) + ".detail");
    }

    private static String key(Words words, AuditAction action, SubjectKind about) {
        var key = "history." + action;
        return words.has(key + "." + about) ? key + "." + about : key;
    }
}
