package com.vtconnect.registration.operator.boundary;

/**
 * A platform operator, or a new password for one.
 *
 * @param setupCode as IT configured it
 */
public record CreateOperator(
        String setupCode, String firstName, String lastName, String email, String password) {}
