package com.vtconnect.registration.value.entity;

import java.util.Locale;

/** What is typed to find somebody by a part of a name or an address. */
public final class SearchText {

    private static final int LONGEST = 100;

    private SearchText() {}

    public static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }

    /** For LIKE on lower-case text, with a backslash before what would stand for anything. */
    public static String pattern(String typed) {
        // PostgreSQL's text takes no null character.
        var text = typed.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return "%" + cut.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
