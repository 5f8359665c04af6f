package com.vtconnect.registration.client.boundary;

import java.time.LocalDate;

/**
 * Another record that may be of the same person.
 *
 * @param sameNameAndBirth the same name and date of birth
 * @param sameMailbox e-mail addresses that lead into the same mailbox
 * @param sameAddress the same postal address
 */
public record PossibleDuplicate(
        long id,
        String name,
        String email,
        LocalDate dateOfBirth,
        boolean sameNameAndBirth,
        boolean sameMailbox,
        boolean sameAddress) {}
