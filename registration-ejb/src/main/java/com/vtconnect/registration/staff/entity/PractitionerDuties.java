package com.vtconnect.registration.staff.entity;

/**
 * Whoever counts on a practitioner: while there is anybody, the licence is only taken in the step
 * that hands them on. The components that know come after this one and are asked through beans of
 * this type, however many there are.
 */
public interface PractitionerDuties {

    boolean has(long organizationId, long practitionerId);
}
