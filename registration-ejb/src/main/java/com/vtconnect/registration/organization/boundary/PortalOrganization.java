package com.vtconnect.registration.organization.boundary;

import com.vtconnect.registration.organization.entity.Kind;
import java.time.ZoneId;

/**
 * What the portal shows of a practice.
 *
 * @param welcome in the language asked for, may be null
 * @param logoVersion null without a logo
 * @param isOpen otherwise nothing is shown but that it is closed
 */
public record PortalOrganization(
        long id,
        String slug,
        String name,
        Kind kind,
        ZoneId timeZone,
        String welcome,
        String contactEmail,
        String contactPhone,
        String address,
        String logoVersion,
        boolean isOpen) {}
