package com.vtconnect.registration.office;

import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;

/**
 * What was done, as the audit trail tells it, in a sentence: {@code history.APPROVED}; with {@code
 * .detail} behind it where the sentence has room for more, with the kind of whom it was done to
 * where that makes a difference, with {@code .nobody} where the sentence would have no name in it.
 */
public final class Deed {

    private Deed() {}

    public static String told(
            Words words, AuditAction action, SubjectKind about, String actor, String detail) {
        var key = key(words, action, about);
        var isNobody = words.has("actor." + actor);
        if (isNobody && words.has(key + ".nobody")) {
            return words.text(key + ".nobody");
        }
        var name = isNobody ? words.text("actor." + actor) : actor;
        return detail != null && isToldWithDetail(words, action, about)
                ? words.text(key + ".detail", name, inWords(words, action, detail))
                : words.text(key, name);
    }

    /** What is written down in words of the code, as people say it; what people typed stays. */
    public static String inWords(Words words, AuditAction action, String detail) {
        return switch (action) {
            case MAIL_RESENT -> words.has("mail." + detail) ? words.text("mail." + detail) : detail;
            case CARE_SESSION_ENDED,
                    CLIENT_EDITED,
                    CLIENT_IMPORT_STARTED,
                    CLIENT_IMPORT_ENDED,
                    CLIENTS_INVITED,
                    CLIENTS_EXPORTED,
                    LISTING_EDITED,
                    ORGANIZATION_EDITED,
                    RECOVERY_CODE_USED,
                    SETTINGS_EDITED,
                    STAFF_CREATED,
                    STAFF_EDITED ->
                    new Details(words).inWords(detail);
            default -> detail;
        };
    }

    public static boolean isToldWithDetail(Words words, AuditAction action, SubjectKind about) {
        return words.has(key(words, action, about) + ".detail");
    }

    private static String key(Words words, AuditAction action, SubjectKind about) {
        var key = "history." + action;
        return words.has(key + "." + about) ? key + "." + about : key;
    }
}
