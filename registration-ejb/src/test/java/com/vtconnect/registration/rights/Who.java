package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Place.ADULTS;
import static com.vtconnect.registration.rights.Place.FAMILIES;
import static com.vtconnect.registration.rights.Place.NO_DEPARTMENT;
import static com.vtconnect.registration.rights.Place.OTHER_PRACTICE;

/** Who calls. The department of a client is that of the practitioner. */
enum Who {
    VISITOR(Kind.VISITOR, null),
    CLIENT(Kind.CLIENT, ADULTS),
    OTHER_CLIENT(Kind.CLIENT, FAMILIES),
    CLIENT_ELSEWHERE(Kind.CLIENT, OTHER_PRACTICE),
    INACTIVE_CLIENT(Kind.VISITOR, null),
    ADMINISTRATOR(Kind.ADMINISTRATOR, NO_DEPARTMENT),
    ADMINISTRATOR_ELSEWHERE(Kind.ADMINISTRATOR, OTHER_PRACTICE),
    INACTIVE_ADMINISTRATOR(Kind.VISITOR, null),
    DEPARTMENT_ADMINISTRATOR(Kind.DEPARTMENT_ADMINISTRATOR, ADULTS),
    OTHER_DEPARTMENT_ADMINISTRATOR(Kind.DEPARTMENT_ADMINISTRATOR, FAMILIES),
    COORDINATOR(Kind.COORDINATOR, ADULTS),
    OTHER_COORDINATOR(Kind.COORDINATOR, FAMILIES),
    PRACTITIONER(Kind.STAFF, ADULTS),
    OTHER_PRACTITIONER(Kind.STAFF, FAMILIES),
    OTHER_STAFF(Kind.STAFF, ADULTS),
    OPERATOR(Kind.OPERATOR, null);

    /** What somebody counts as; who may no longer sign in is a visitor. */
    enum Kind {
        VISITOR,
        CLIENT,
        STAFF,
        COORDINATOR,
        DEPARTMENT_ADMINISTRATOR,
        ADMINISTRATOR,
        OPERATOR
    }

    private final Kind kind;
    private final Place home;

    Who(Kind kind, Place home) {
        this.kind = kind;
        this.home = home;
    }

    Kind kind() {
        return kind;
    }

    Place home() {
        return home;
    }

    /** Whether clients of this place are this one's own. */
    boolean isPractitionerIn(Place place) {
        return switch (this) {
            case PRACTITIONER -> place == ADULTS || place == Place.BOTH;
            case OTHER_PRACTITIONER -> place == FAMILIES || place == Place.BOTH;
            default -> false;
        };
    }

    /** Whether this one may see a client: by role, or as the practitioner, or as the client. */
    boolean mayKnow(Place client) {
        return kind != Kind.VISITOR && (kind == Kind.CLIENT ? home == client : reaches(client));
    }

    /** Whether this one is a practitioner of the client. */
    boolean treats(Place client) {
        return (this == PRACTITIONER || this == OTHER_PRACTITIONER) && client != NO_DEPARTMENT;
    }

    /** Whether the object is in this one's practice, and in the department if that counts. */
    boolean reaches(Place place) {
        if (place == Place.NONE) {
            return true;
        }
        if (home == null || (home == OTHER_PRACTICE) != (place == OTHER_PRACTICE)) {
            return false;
        }
        return kind == Kind.ADMINISTRATOR
                || switch (place) {
                    case ADULTS, FAMILIES -> home == place;
                    case BOTH, NO_DEPARTMENT -> true;
                    default -> false;
                };
    }
}
