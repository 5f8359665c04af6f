package com.vtconnect.registration.system.page;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody who registers. The address is a new one each time, so no test meets another's client.
 */
public record Applicant(
        String firstName, String lastName, String dateOfBirth, String email, String practitioner) {

    public static final String PASSWORD = "seven quiet herons 19";
    public static final String NOT_SURE = "Not sure";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis() % 1_000_000_000, 36);

    /** First names differ too, so that each is found in a list by name. */
    public static Applicant named(String firstName) {
        var unique = firstName + COUNT.incrementAndGet() + RUN;
        return new Applicant(
                unique, "Archer", "1990-05-17", unique.toLowerCase() + "@clients.example", null);
    }

    public Applicant with(String practitioner) {
        return new Applicant(firstName, lastName, dateOfBirth, email, practitioner);
    }

    public Applicant withEmail(String email) {
        return new Applicant(firstName, lastName, dateOfBirth, email, practitioner);
    }

    public Applicant notSure() {
        return with(NOT_SURE);
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
