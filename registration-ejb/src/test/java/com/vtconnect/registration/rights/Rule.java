package com.vtconnect.registration.rights;

import com.vtconnect.registration.rights.Who.Kind;
import java.util.EnumSet;
import java.util.Set;

/** The columns of the domain's table of roles, written down once more and apart from the code. */
enum Rule {
    EVERYBODY(EnumSet.allOf(Kind.class)),
    CLIENTS(Set.of(Kind.CLIENT)),
    /** Clients and staff, for what is their own. */
    SIGNED_IN(EnumSet.complementOf(EnumSet.of(Kind.VISITOR, Kind.OPERATOR))),
    /** Everybody of staff, whatever the role, for what is their own. */
    STAFF(Set.of(Kind.STAFF, Kind.COORDINATOR, Kind.DEPARTMENT_ADMINISTRATOR, Kind.ADMINISTRATOR)),
    /** "see and host own associated clients": the client's practitioner, whatever else they are. */
    OWN(Set.of(Kind.STAFF)),
    /** The three roles: "see, create, edit, inactivate, delete clients", approve, assign. */
    COORDINATION(Set.of(Kind.COORDINATOR, Kind.DEPARTMENT_ADMINISTRATOR, Kind.ADMINISTRATOR)),
    /** "create, edit, inactivate staff; give roles". */
    MANAGERS(Set.of(Kind.DEPARTMENT_ADMINISTRATOR, Kind.ADMINISTRATOR)),
    /** "edit the organization, its departments, forms and documents". */
    ADMINISTRATORS(Set.of(Kind.ADMINISTRATOR)),
    /** IT: organizations and health, nobody's record. */
    OPERATORS(Set.of(Kind.OPERATOR)),
    /** "message clients": the three roles as far as they reach, practitioners their own. */
    CORRESPONDENTS(Set.of(Kind.COORDINATOR, Kind.DEPARTMENT_ADMINISTRATOR, Kind.ADMINISTRATOR)) {
        @Override
        boolean allows(Who who, Place place) {
            return super.allows(who, place) || who.isPractitionerIn(place);
        }
    },
    /** The two who write to each other: the client and the practitioner of the place. */
    THE_TWO(Set.of(Kind.CLIENT)) {
        @Override
        boolean allows(Who who, Place place) {
            return AUTHOR.allows(who, place) || who.isPractitionerIn(place);
        }
    },
    /** Every client of the practice, whatever the department. */
    ITS_CLIENTS(Set.of(Kind.CLIENT)) {
        @Override
        boolean allows(Who who, Place place) {
            return who.kind() == Kind.CLIENT
                    && (who.home() == Place.OTHER_PRACTICE) == (place == Place.OTHER_PRACTICE);
        }
    },
    /** The client of the place. */
    AUTHOR(Set.of(Kind.CLIENT)) {
        @Override
        boolean allows(Who who, Place place) {
            return who.kind() == Kind.CLIENT && who.home() == place;
        }
    },
    NOBODY(Set.of());

    private final Set<Kind> kinds;

    Rule(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    boolean allows(Who who, Place place) {
        return this == EVERYBODY
                || kinds.contains(who.kind())
                        && who.reaches(place)
                        && (this != OWN || who.treats(place));
    }
}
