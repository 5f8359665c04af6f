package com.vtconnect.registration.staff.boundary;

import java.util.List;

/** A part of a list, and how many rows there are in all. */
public record StaffPage(List<StaffRow> rows, int total) {}
