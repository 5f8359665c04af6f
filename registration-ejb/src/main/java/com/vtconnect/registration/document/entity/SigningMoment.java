package com.vtconnect.registration.document.entity;

import java.time.Instant;

/**
 * How something was signed.
 *
 * @param signerName as it was typed
 * @param network the address that it came from
 * @param browser what it called itself
 */
public record SigningMoment(String signerName, Instant at, String network, String browser) {}
