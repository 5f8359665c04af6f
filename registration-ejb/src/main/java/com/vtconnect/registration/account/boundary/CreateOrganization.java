package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.organization.entity.Kind;

/**
 * An organization and its first administrator.
 *
 * @param adminIsPractitioner whether the administrator also holds a licence, as in an individual
 *     practice
 */
public record CreateOrganization(
        String name,
        String slug,
        Kind kind,
        String timeZone,
        String adminFirstName,
        String adminLastName,
        String adminEmail,
        boolean adminIsPractitioner) {}
