package com.vtconnect.registration.message.boundary;

import java.util.List;

/** A part of a list, and how many rows there are in all. */
public record MessageRows(List<MessageRow> rows, int total) {}
