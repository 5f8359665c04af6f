package com.vtconnect.registration.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How what a list shows stands in the address, and is read from it; what is typed there and of no
 * use is left out.
 *
 * <pre>
 * new ListAddress().with("tab", tab).with("search", search).startingAt(first).toString()
 * </pre>
 *
 * gives {@code ?tab=active&search=a%26b&first=50}.
 */
public final class ListAddress {

    private final StringBuilder query = new StringBuilder();

    /**
     * @param value a text; null or empty is left out
     */
    public ListAddress with(String name, String value) {
        if (value != null && !value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return this;
    }

    public ListAddress with(String name, Enum<?> value) {
        return with(name, word(value));
    }

    public ListAddress ordered(boolean ascending) {
        return with("order", ascending ? "asc" : "desc");
    }

    public ListAddress startingAt(int first) {
        return with("first", first > 0 ? String.valueOf(first) : null);
    }

    /** The part of the address behind the page; empty if there is none. */
    @Override
    public String toString() {
        return query.toString();
    }

    /** A value as addresses and words name it. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The one that is typed; empty if it is none. */
    public static <E extends Enum<E>> Optional<E> one(E[] values, String typed) {
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** What is searched for; empty for nothing. */
    public static String search(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The first row of the page in which the row that is typed stands. */
    public static int first(String typed, int size) {
        return typed != null && typed.matches("\\d{1,7}")
                ? Integer.parseInt(typed) / size * size
                : 0;
    }
}
