package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.casework.entity.Handling;
import com.vtconnect.registration.client.entity.Approval;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A client in a list.
 *
 * @param practitioners names of the associated, comma separated; empty for none
 * @param wished name of the practitioner asked for, null for "not sure"
 * @param waitingSince since when somebody at the practice could act: the confirmation; null before
 *     it
 * @param hasPossibleDuplicate told in the queues alone: another record may be of the same person
 * @param handling who is on it
 * @param dueAt until when the practice has promised to be in touch; null if it has not, or has been
 */
public record ClientRow(
        long id,
        String firstName,
        String lastName,
        String email,
        LocalDate dateOfBirth,
        Approval approval,
        boolean isConfirmed,
        boolean isActive,
        Instant registeredAt,
        Instant waitingSince,
        String practitioners,
        String wished,
        Long wishedId,
        boolean hasPossibleDuplicate,
        Handling handling,
        Instant dueAt,
        boolean isOverdue) {

    public String fullName() {
        return firstName + " " + lastName;
    }

    public boolean isPending() {
        return isActive && approval == Approval.PENDING;
    }

    public boolean isUnassigned() {
        return isActive && approval == Approval.APPROVED && practitioners.isEmpty();
    }

    /** Has a practitioner, and is still to hear from the practice. */
    public boolean isAwaitingContact() {
        return dueAt != null && isActive && approval == Approval.APPROVED && !isUnassigned();
    }
}
