package com.vtconnect.registration.client.boundary;

import java.util.List;

/** A part of a list, and how many rows there are in all. */
public record ClientRows(List<ClientRow> rows, int total) {}
