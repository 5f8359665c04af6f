package com.vtconnect.registration.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * "Did you mean gmail.com?" A mail domain that looks like a slip of the finger on a common one.
 * Only ever a suggestion: the register page makes it while typing (shared/js/page.js, by the same
 * rule), the check-email page makes it to everybody.
 */
final class AddressSuggestion {

    static final List<String> COMMON_DOMAINS =
            List.of(
                    "gmail.com",
                    "yahoo.com",
                    "hotmail.com",
                    "outlook.com",
                    "icloud.com",
                    "aol.com",
                    "live.com",
                    "msn.com",
                    "comcast.net",
                    "verizon.net",
                    "att.net",
                    "sbcglobal.net",
                    "protonmail.com",
                    "proton.me",
                    "mail.com",
                    "ymail.com",
                    "email.com",
                    "yahoo.es",
                    "hotmail.es",
                    "outlook.es");

    private static final int SHORT_DOMAIN = 8;

    private AddressSuggestion() {}

    static Optional<String> of(String email) {
        var at = email.lastIndexOf('@');
        var domain = email.substring(at + 1).toLowerCase(Locale.ROOT);
        if (at < 1 || COMMON_DOMAINS.contains(domain)) {
            return Optional.empty();
        }
        return COMMON_DOMAINS.stream()
                .filter(known -> isSlipOf(domain, known))
                .findFirst()
                .map(known -> email.substring(0, at + 1) + known);
    }

    private static boolean isSlipOf(String domain, String known) {
        return distance(domain, known) <= (known.length() > SHORT_DOMAIN ? 2 : 1)
                || sorted(domain).equals(sorted(known));
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letters to insert, remove or replace (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int replaced = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j - 1], above) + 1, replaced);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
