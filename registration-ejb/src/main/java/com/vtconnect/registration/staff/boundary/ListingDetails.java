package com.vtconnect.registration.staff.boundary;

import java.util.List;
import java.util.Set;

/**
 * A practitioner's directory listing, as it is edited.
 *
 * @param capacity null for any number
 * @param photoVersion null without a photograph
 * @param isOwn the caller's
 * @param mayDecide whether the caller says if they are listed and how many clients they take
 */
public record ListingDetails(
        long id,
        String name,
        boolean isListed,
        Integer capacity,
        Set<String> languages,
        List<String> specialties,
        String aboutEn,
        String aboutEs,
        String photoVersion,
        boolean isOwn,
        boolean mayDecide,
        int version) {}
