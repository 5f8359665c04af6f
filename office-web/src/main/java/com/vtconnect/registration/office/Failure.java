package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** What a person has to be told about something that broke. */
enum Failure {
    /** Not there, or not for this person, which must look the same. */
    NOT_THERE,
    /** The page stood open too long; it is opened again. */
    EXPIRED,
    /** The database cannot be reached. */
    AWAY,
    /** Our mistake. */
    BROKEN;

    /** SQLSTATE classes of a database that is away: connection, resources, operator. */
    private static final Set<String> CLASSES_AWAY = Set.of("08", "53", "57");

    static Failure of(Throwable thrown) {
        if (causes(thrown)
                .anyMatch(each -> each instanceof NotFound || each instanceof NotAllowed)) {
            return NOT_THERE;
        }
        if (causes(thrown).anyMatch(ViewExpiredException.class::isInstance)) {
            return EXPIRED;
        }
        return causes(thrown).anyMatch(Failure::isAway) ? AWAY : BROKEN;
    }

    private static boolean isAway(Throwable each) {
        return each instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().length() == 5
                        && CLASSES_AWAY.contains(sql.getSQLState().substring(0, 2))
                // The pool's own words for "no connection", which carry no SQLSTATE.
                || each.getMessage() != null
                        && each.getMessage().contains("allocating a connection");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause);
    }
}
