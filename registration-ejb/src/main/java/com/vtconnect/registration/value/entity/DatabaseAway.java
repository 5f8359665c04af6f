package com.vtconnect.registration.value.entity;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away, and will be back, from a fault of ours. */
public final class DatabaseAway {

    /**
     * SQLSTATE classes (PostgreSQL, appendix A): connection exception, insufficient resources,
     * operator intervention.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private DatabaseAway() {}

    /** Whether that is what lies behind a failure. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(DatabaseAway::isIt);
    }

    private static boolean isIt(Throwable cause) {
        if (cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().length() == 5) {
            return CLASSES.contains(sql.getSQLState().substring(0, 2));
        }
        // The pool's own words for "no connection", which carry no SQLSTATE.
        return cause.getMessage() != null && cause.getMessage().contains("allocating a connection");
    }
}
