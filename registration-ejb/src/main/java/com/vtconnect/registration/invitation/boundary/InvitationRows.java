package com.vtconnect.registration.invitation.boundary;

import java.util.List;

/**
 * @param total on all pages
 */
public record InvitationRows(List<InvitationRow> rows, int total) {}
