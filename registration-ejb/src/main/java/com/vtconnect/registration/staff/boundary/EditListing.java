package com.vtconnect.registration.staff.boundary;

import java.util.Set;

/**
 * The listing page's input.
 *
 * @param languages codes of {@link com.vtconnect.registration.staff.entity.SpokenLanguages}
 * @param specialties one on each line
 * @param isListed counts from those who manage the practitioner alone, like the next
 * @param capacity as typed: how many active clients they take; empty for any number
 * @param version as it was when the page was opened
 */
public record EditListing(
        Set<String> languages,
        String specialties,
        String aboutEn,
        String aboutEs,
        boolean isListed,
        String capacity,
        int version) {}
