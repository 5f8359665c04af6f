package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.casework.entity.Handling;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.ConnectAnswer;
import com.vtconnect.registration.value.entity.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A client's record, as staff see it.
 *
 * @param wished the practitioner asked for, null for "not sure"
 * @param madeBy name of the staff member who put the client in, null if they registered
 * @param decidedBy name, null if nobody decided by hand
 * @param closingAskedAt since when the client asks for the account to be closed, null if not
 * @param isWaiting whether staff have something to do
 * @param dueAt until when the practice has promised to be in touch; null if it has not, or has been
 * @param contactedAt when staff first did something for the client, null before
 * @param contactedBy name of who said so, null if it follows from what was done
 * @param registeredAgainAt when somebody last sent a form with this address again, null if never
 */
public record ClientDetails(
        long id,
        String firstName,
        String lastName,
        String email,
        LocalDate dateOfBirth,
        String phone,
        String address,
        Language language,
        Approval approval,
        boolean isConfirmed,
        boolean isActive,
        String madeBy,
        Instant registeredAt,
        Instant confirmedAt,
        Instant decidedAt,
        String decidedBy,
        String declineReason,
        Instant registeredAgainAt,
        Instant closingAskedAt,
        String wished,
        Long wishedId,
        List<AssociationRow> associations,
        ConnectAnswer mayConnect,
        boolean isWaiting,
        Handling handling,
        Instant dueAt,
        boolean isOverdue,
        Instant contactedAt,
        String contactedBy,
        List<PossibleDuplicate> possibleDuplicates,
        boolean hasMoreDuplicates,
        int version) {

    /**
     * @param madeBy name of the staff member, null if the client chose
     */
    public record AssociationRow(
            long practitionerId,
            String practitioner,
            String madeBy,
            Instant madeAt,
            ConnectAnswer mayConnect) {}

    public String fullName() {
        return firstName + " " + lastName;
    }

    public boolean isPending() {
        return isActive && approval == Approval.PENDING;
    }

    /** Pending, and there is something to decide: not before the address is confirmed. */
    public boolean isDecidable() {
        return isPending() && isConfirmed;
    }

    public boolean isUnassigned() {
        return isActive && approval == Approval.APPROVED && associations.isEmpty();
    }

    /** Has a practitioner, and is still to hear from the practice. */
    public boolean isAwaitingContact() {
        return dueAt != null && isAssociated();
    }

    public boolean isAssociated() {
        return approval == Approval.APPROVED && !associations.isEmpty();
    }
}
