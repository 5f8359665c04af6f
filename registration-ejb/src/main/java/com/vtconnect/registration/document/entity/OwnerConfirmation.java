package com.vtconnect.registration.document.entity;

import java.time.Instant;

/**
 * That the owner of the address, shown what was signed with a registration form, confirmed it.
 *
 * @param network the address that it came from
 * @param browser what it called itself
 */
public record OwnerConfirmation(Instant at, String network, String browser) {}
