package com.vtconnect.registration.operator.boundary;

/**
 * A platform operator, or a way in for one who is shut out.
 *
 * @param setupCode as IT configured it
 */
public record CreateOperator(
        String setupCode, String firstName, String lastName, String email, String password) {}
