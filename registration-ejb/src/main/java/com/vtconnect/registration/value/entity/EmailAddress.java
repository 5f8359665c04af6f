package com.vtconnect.registration.value.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as people type it into a form: one mailbox, no display name, no comments. Kept
 * in lower case, since no mail service in use tells mailboxes apart by case and people do type them
 * differently each time.
 *
 * <p>Accepts what the HTML standard's {@code input type="email"} accepts, with at least one dot in
 * the domain; at most 254 characters (RFC 5321, section 4.5.3.1.3, less the angle brackets).
 */
public record EmailAddress(String text) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM =
            Pattern.compile(
                    "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
                            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+",
                    Pattern.CASE_INSENSITIVE);

    /**
     * @throws IllegalArgumentException if this is not one address
     */
    public EmailAddress {
        text = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static boolean isValid(String text) {
        if (text == null) {
            return false;
        }
        var stripped = text.strip();
        return stripped.length() <= MAX_LENGTH && FORM.matcher(stripped).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
