package com.vtconnect.registration.organization.boundary;

/**
 * The organization page's input.
 *
 * @param firstContactHours as typed; empty or null to promise nothing
 * @param version as it was when the page was opened; if somebody else saved meanwhile, this one is
 *     refused
 */
public record EditOrganization(
        String name,
        String timeZone,
        String contactEmail,
        String contactPhone,
        String address,
        String welcomeEn,
        String welcomeEs,
        boolean approvesByHand,
        boolean keepsChat,
        boolean demandsSecondStep,
        String firstContactHours,
        boolean firstContactSkipsWeekends,
        int version) {}
