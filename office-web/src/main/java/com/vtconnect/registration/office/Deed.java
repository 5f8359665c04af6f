package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import java.util.Arrays;
import java.util.stream.Collectors;

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

    /** What is written down in words of the code, as people say it; what people typed stays. */
    public static String inWords(Words words, AuditAction action, String detail) {
        return switch (action) {
            case MAIL_RESENT -> word(words, "mail.", detail);
            case CARE_SESSION_ENDED, ORGANIZATION_EDITED ->
                    Arrays.stream(detail.split(", "))
                            .map(part -> word(words, "detail.", part))
                            .collect(Collectors.joining(", "));
            case STAFF_CREATED, STAFF_EDITED -> withRoles(words, detail);
            default -> detail;
        };
    }

    private static String word(Words words, String prefix, String text) {
        var key = prefix + text.replace(' ', '-');
        return words.has(key) ? words.text(key) : text;
    }

    private static String withRoles(Words words, String detail) {
        return Arrays.stream(Role.values())
                .reduce(
                        detail,
                        (text, role) ->
                                text.replace(role.name(), words.text("role." + role.name())),
                        (one, other) -> other);
    }

    public static boolean isToldWithDetail(Words words, AuditAction action, SubjectKind about) {
        return words.has(key(words, action, about) + ".detail");
    }

    private static String key(Words words, AuditAction action, SubjectKind about) {
        var key = "history." + action;
        return words.has(key + "." + about) ? key + "." + about : key;
    }
}
