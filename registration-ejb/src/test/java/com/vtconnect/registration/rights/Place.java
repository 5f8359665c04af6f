package com.vtconnect.registration.rights;

/** Where the object of a call belongs. */
enum Place {
    /** The call has no object. */
    NONE,
    ADULTS,
    FAMILIES,
    BOTH,
    /** In the practice; no department, or one that does not matter. */
    NO_DEPARTMENT,
    /** In the first department, but the record of an Organizational Administrator. */
    HIGHEST,
    OTHER_PRACTICE
}
