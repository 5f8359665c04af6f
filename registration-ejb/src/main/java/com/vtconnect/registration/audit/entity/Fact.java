package com.vtconnect.registration.audit.entity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One thing that a line of the audit trail tells about somebody or something: {@code roles: care
 * coordinator}, or {@code licensed}. With names instead of ids, in words that are still understood
 * years later; pages say those that they know in the language of their reader.
 *
 * @param label null where the value says it all
 * @param value null for nothing
 */
public record Fact(String label, Object value) {

    private static final String NOTHING = "–";

    public static Fact of(Object value) {
        return new Fact(null, value);
    }

    public static Fact onOff(String label, boolean isOn) {
        return new Fact(label, isOn ? "on" : "off");
    }

    public static String all(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.labelled(fact.shown()))
                .collect(Collectors.joining("; "));
    }

    /**
     * What is different, before and after; empty if nothing is.
     *
     * @param before as many as {@code after}, in the same order
     */
    public static String changes(List<Fact> before, List<Fact> after) {
        return IntStream.range(0, before.size())
                .filter(index -> !Objects.equals(before.get(index), after.get(index)))
                .mapToObj(index -> change(before.get(index), after.get(index)))
                .collect(Collectors.joining("; "));
    }

    private static String change(Fact before, Fact after) {
        return after.labelled(before.shown() + " → " + after.shown());
    }

    private String labelled(String text) {
        return label == null ? text : label + ": " + text;
    }

    private String shown() {
        return value == null ? NOTHING : value.toString().replace('\n', ' ');
    }
}
