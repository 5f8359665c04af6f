package com.vtconnect.registration.rights;

import static com.vtconnect.registration.rights.Place.ADULTS;
import static com.vtconnect.registration.rights.Place.BOTH;
import static com.vtconnect.registration.rights.Place.FAMILIES;
import static com.vtconnect.registration.rights.Place.HIGHEST;
import static com.vtconnect.registration.rights.Place.NONE;
import static com.vtconnect.registration.rights.Place.NO_DEPARTMENT;
import static com.vtconnect.registration.rights.Place.OTHER_PRACTICE;

import java.util.List;

/** What a call is about; {@link World} has one in each place. */
enum Thing {
    NOTHING(NONE),
    /** Taken in and confirmed. */
    CLIENT(ADULTS, FAMILIES, BOTH, NO_DEPARTMENT, OTHER_PRACTICE),
    UNCONFIRMED(ADULTS, FAMILIES, BOTH, NO_DEPARTMENT, OTHER_PRACTICE),
    /** Confirmed and waiting for approval; the place is that of the wish. */
    PENDING(ADULTS, FAMILIES, NO_DEPARTMENT, OTHER_PRACTICE),
    /** Inactive. */
    LEFT(ADULTS, FAMILIES, BOTH, NO_DEPARTMENT, OTHER_PRACTICE),
    /** A member of staff, not yet set up, of whom the department counts. */
    STAFF(ADULTS, FAMILIES, BOTH, HIGHEST, OTHER_PRACTICE),
    /** The same, for what counts in every department of theirs. */
    LEAVER(ADULTS, FAMILIES, HIGHEST, OTHER_PRACTICE),
    LEAVER_OF_BOTH(BOTH),
    /** A practitioner who is none of the callers. */
    LISTED(ADULTS, FAMILIES, OTHER_PRACTICE),
    /** A member of staff, for what is asked of the whole practice. */
    COLLEAGUE(NO_DEPARTMENT, OTHER_PRACTICE),
    DEPARTMENT(NO_DEPARTMENT, OTHER_PRACTICE),
    /** Offered to every client of the practice whom it has taken in. */
    DOCUMENT(NO_DEPARTMENT, OTHER_PRACTICE),
    /** Of the client of the place. */
    SIGNATURE(ADULTS, FAMILIES, OTHER_PRACTICE),
    /** Of somebody who is no client, by a colleague. */
    INVITATION(NO_DEPARTMENT, OTHER_PRACTICE),
    /** Of the client and the practitioner of the place. */
    CONVERSATION(ADULTS, FAMILIES, OTHER_PRACTICE),
    /** What the client of the place has begun to write. */
    DRAFT(ADULTS, FAMILIES, OTHER_PRACTICE);

    private final List<Place> places;

    Thing(Place... places) {
        this.places = List.of(places);
    }

    List<Place> places() {
        return places;
    }
}
