package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.value.entity.DatabaseAway;
import jakarta.faces.application.ViewExpiredException;
import java.util.stream.Stream;

/** What a person has to be told about something that broke, and the status that goes with it. */
enum Failure {
    /** Not there, or not for this person, which must look the same. */
    NOT_THERE(404, "not-found"),
    /** Sent from a foreign page, or in a way that no page of ours does. */
    REFUSED(403, "refused"),
    TOO_LARGE(413, "too-large"),
    /** The page stood open too long; it is opened again. */
    EXPIRED(303, null),
    /** The database cannot be reached. */
    AWAY(503, "back-soon"),
    /** Our mistake. */
    BROKEN(500, "failed");

    private final int status;
    private final String page;

    Failure(int status, String page) {
        this.status = status;
        this.page = page;
    }

    int status() {
        return status;
    }

    String page() {
        return "/WEB-INF/errors/" + page + ".xhtml";
    }

    /** Whether IT has to know. */
    boolean isOurs() {
        return this == AWAY || this == BROKEN;
    }

    /**
     * @param thrown null if only the status is known
     */
    static Failure of(int status, Throwable thrown) {
        return switch (status) {
            case 404 -> NOT_THERE;
            case 403, 405 -> REFUSED;
            case 413 -> TOO_LARGE;
            case 503 -> AWAY;
            default -> of(thrown);
        };
    }

    static Failure of(Throwable thrown) {
        if (causes(thrown).anyMatch(Failure::isNotForThem)) {
            return NOT_THERE;
        }
        if (causes(thrown).anyMatch(ViewExpiredException.class::isInstance)) {
            return EXPIRED;
        }
        return DatabaseAway.isBehind(thrown) ? AWAY : BROKEN;
    }

    private static boolean isNotForThem(Throwable each) {
        return each instanceof NotFound || each instanceof NotAllowed;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause);
    }
}
