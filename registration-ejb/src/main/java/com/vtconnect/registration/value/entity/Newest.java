package com.vtconnect.registration.value.entity;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The newest of a list that grows with the years, the newest first.
 *
 * @param hasOlder whether there are more than these
 */
public record Newest<T>(List<T> rows, boolean hasOlder) {

    /** More than these are shown by no page. */
    public static final int MOST = 2_000;

    /**
     * How many rows to read to be told of {@code most}, and whether there are older ones.
     *
     * @param most from 1 to {@link #MOST}; what is beyond becomes the nearest of them
     */
    public static int toRead(int most) {
        return shown(most) + 1;
    }

    /**
     * @param read as many as {@link #toRead} says, or all there are
     */
    public static <T> Newest<T> of(List<T> read, int most) {
        var shown = shown(most);
        return read.size() > shown
                ? new Newest<>(List.copyOf(read.subList(0, shown)), true)
                : new Newest<>(read, false);
    }

    /** The same ones, each said differently. */
    public Newest<T> with(UnaryOperator<T> said) {
        return new Newest<>(rows.stream().map(said).toList(), hasOlder);
    }

    private static int shown(int most) {
        return Math.max(1, Math.min(MOST, most));
    }
}
