package com.vtconnect.registration.account.boundary;

/**
 * The first organization and its administrator.
 *
 * @param setupCode as IT configured it
 */
public record CreateFirstOrganization(String setupCode, CreateOrganization organization) {}
