package com.vtconnect.registration.organization.boundary;

import com.vtconnect.registration.organization.entity.Kind;

/**
 * All that the Office Portal shows of the own organization.
 *
 * @param portalAddress the full address to invite clients to
 * @param firstContactHours within which staff get in touch with a new client; null without such a
 *     promise
 */
public record OrganizationDetails(
        String slug,
        String name,
        Kind kind,
        String portalAddress,
        String timeZone,
        String contactEmail,
        String contactPhone,
        String address,
        String welcomeEn,
        String welcomeEs,
        boolean approvesByHand,
        boolean keepsChat,
        boolean demandsSecondStep,
        Integer firstContactHours,
        boolean firstContactSkipsWeekends,
        String logoVersion,
        int version) {}
