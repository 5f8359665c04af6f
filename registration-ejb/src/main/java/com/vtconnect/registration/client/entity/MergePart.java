package com.vtconnect.registration.client.entity;

import java.util.Objects;
import java.util.function.Function;

/** What of two records of one person is chosen, each for itself. */
public enum MergePart {
    NAME(PersonDetails::name),
    DATE_OF_BIRTH(PersonDetails::dateOfBirth),
    PHONE(PersonDetails::phone),
    ADDRESS(PersonDetails::address),
    /** The e-mail address with its password, and the language in which it is written to. */
    ACCOUNT(PersonDetails::language);

    private final Function<PersonDetails, Object> value;

    MergePart(Function<PersonDetails, Object> value) {
        this.value = value;
    }

    boolean isSame(PersonDetails one, PersonDetails other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }
}
