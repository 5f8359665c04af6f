package com.vtconnect.registration.operator.boundary;

import java.util.List;

/**
 * A page of the organizations.
 *
 * @param total how many there are on all pages
 */
public record OrganizationRows(List<OrganizationRow> rows, int total) {}
