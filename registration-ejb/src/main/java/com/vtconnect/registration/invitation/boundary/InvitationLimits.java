package com.vtconnect.registration.invitation.boundary;

/**
 * What a page says before somebody begins.
 *
 * @param atOnce addresses in one go
 * @param perDay invitations of the practice within 24 hours
 * @param pauseDays after which an address may be invited again
 * @param keepDays for which it is kept whom the practice has invited
 */
public record InvitationLimits(int atOnce, int perDay, int pauseDays, int keepDays) {}
