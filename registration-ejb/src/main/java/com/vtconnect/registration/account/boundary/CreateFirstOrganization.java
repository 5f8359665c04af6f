package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.organization.entity.Kind;

/**
 * The first organization and its administrator.
 *
 * @param setupCode as IT configured it
 * @param adminIsPractitioner whether the administrator also holds a licence, as in an individual
 *     practice
 */
public record CreateFirstOrganization(
        String setupCode,
        String name,
        String slug,
        Kind kind,
        String timeZone,
        String adminFirstName,
        String adminLastName,
        String adminEmail,
        boolean adminIsPractitioner) {}
