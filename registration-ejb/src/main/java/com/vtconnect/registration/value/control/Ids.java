package com.vtconnect.registration.value.control;

import java.util.Collection;
import java.util.stream.Collectors;

/** Several ids as one parameter of a statement: {@code … = ANY (?2::bigint[])}. */
public final class Ids {

    private Ids() {}

    public static String of(Collection<? extends Number> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
