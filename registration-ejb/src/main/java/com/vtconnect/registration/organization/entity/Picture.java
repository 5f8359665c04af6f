package com.vtconnect.registration.organization.entity;

/**
 * A picture that people see on the pages, already re-encoded by us.
 *
 * @param type media type
 * @param version changes with the picture
 */
public record Picture(byte[] bytes, String type, String version) {}
