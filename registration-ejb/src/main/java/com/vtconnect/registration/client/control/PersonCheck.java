package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.boundary.EditPerson;
import com.vtconnect.registration.client.entity.Contact;
import com.vtconnect.registration.client.entity.PersonDetails;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Checks what was typed about a person, the same for a new record and for a corrected one. */
@ApplicationScoped
public class PersonCheck {

    @Inject Clock clock;

    /** Good only if the check finds no problem in the end. */
    public PersonDetails checked(Organization organization, EditPerson typed, InputCheck check) {
        var today = LocalDate.ofInstant(clock.instant(), organization.timeZone());
        return new PersonDetails(
                check.name("firstName", typed.firstName(), "lastName", typed.lastName()),
                check.dateOfBirth("dateOfBirth", typed.dateOfBirth(), today),
                check.optionalLine("phone", typed.phone(), Contact.MAX_PHONE),
                check.optionalText("address", typed.address(), Contact.MAX_ADDRESS),
                typed.language());
    }
}
