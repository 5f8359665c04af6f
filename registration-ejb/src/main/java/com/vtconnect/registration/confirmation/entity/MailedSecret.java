package com.vtconnect.registration.confirmation.entity;

/**
 * A secret on its way into a mail; kept nowhere.
 *
 * @param secret 256 random bits, as text for an address
 * @param code six digits to type instead, null for purposes without one
 */
public record MailedSecret(String secret, String code) {}
