package com.vtconnect.registration.organization.entity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The organization's part of its portal address, {@code /{slug}/}: 1 to 40 lower-case letters,
 * digits and hyphens.
 */
public record Slug(String text) {

    /** Names that the servers or both web modules use at that place. */
    private static final Set<String> RESERVED =
            Set.of(
                    "office",
                    "health",
                    "metrics",
                    "openapi",
                    "shared",
                    "assets",
                    "demo-data",
                    "logo",
                    "admin");

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    /**
     * @throws IllegalArgumentException if it cannot be part of an address or is reserved
     */
    public Slug {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not a portal address");
        }
    }

    public static boolean isValid(String text) {
        return text != null && FORM.matcher(text).matches() && !RESERVED.contains(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
