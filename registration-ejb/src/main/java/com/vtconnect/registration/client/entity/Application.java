package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person asks for by registering, already checked.
 *
 * @param practitionerId the practitioner chosen, empty for "Not sure"
 */
public record Application(
        EmailAddress email,
        PersonName name,
        LocalDate dateOfBirth,
        Optional<Long> practitionerId,
        Language language) {

    public Application asking(Optional<Long> otherPractitionerId) {
        return new Application(email, name, dateOfBirth, otherPractitionerId, language);
    }
}
