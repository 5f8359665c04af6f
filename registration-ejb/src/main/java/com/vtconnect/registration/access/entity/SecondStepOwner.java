package com.vtconnect.registration.access.entity;

import com.vtconnect.registration.value.entity.EmailAddress;

/**
 * Whoever can have a second step at sign-in: staff and platform operators. Ids of both come from
 * one sequence, so an id says which of all it is.
 */
public interface SecondStepOwner {

    long id();

    EmailAddress email();

    /** The organization of a member of staff; null for an operator, who belongs to none. */
    Long practiceId();

    default boolean isOperator() {
        return practiceId() == null;
    }
}
