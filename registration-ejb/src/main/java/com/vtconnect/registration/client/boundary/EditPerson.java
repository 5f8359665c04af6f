package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.value.entity.Language;
import java.time.LocalDate;

/**
 * What staff type about a person.
 *
 * @param dateOfBirth null if nothing readable was typed
 * @param phone empty or null for none
 * @param address the postal one, empty or null for none
 */
public record EditPerson(
        String firstName,
        String lastName,
        LocalDate dateOfBirth,
        String phone,
        String address,
        Language language) {}
