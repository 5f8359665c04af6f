package com.vtconnect.registration.value.entity;

/** What is wrong with one field of an input. The field is named as in the command record. */
public record Problem(String field, Reason reason) {

    public enum Reason {
        MISSING,
        TOO_LONG,
        FORBIDDEN_CHARACTERS,
        NOT_AN_ADDRESS,
        NOT_A_DATE,
        IN_THE_FUTURE,
        IN_THE_PAST,
        TOO_FAR_AHEAD,
        TOO_LONG_AGO,
        BEFORE_BEGIN,
        NOT_OFFERED,
        NOT_AGREED,
        TAKEN,
        UNCHANGED,
        CHANGED,
        HAS_CLIENT,
        HAS_CLIENTS,
        REPEATED,
        AMBIGUOUS,
        EXTRA_CELLS,
        NOT_A_SLUG,
        NOT_A_TIME_ZONE,
        NOT_A_NUMBER,
        NOT_A_PICTURE,
        NOT_A_PDF,
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        WRONG_CODE,
        WRONG_PASSWORD,
        LAST_ADMINISTRATOR,
        LAST_OPERATOR,
        LAST_DEPARTMENT,
        HAS_STAFF,
        CLOSED,
        NEEDS_DEPARTMENT
    }
}
