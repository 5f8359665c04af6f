package com.vtconnect.registration.organization.entity;

/**
 * A practice's picture, already re-encoded by us.
 *
 * @param type media type
 * @param version changes with the picture
 */
public record Logo(byte[] bytes, String type, String version) {}
