package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.LocalDate;

/**
 * What a record says about a person, already checked.
 *
 * @param phone null for none
 * @param address the postal one, null for none
 */
public record PersonDetails(
        PersonName name, LocalDate dateOfBirth, String phone, String address, Language language) {}
