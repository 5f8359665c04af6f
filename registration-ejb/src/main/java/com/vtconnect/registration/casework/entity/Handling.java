package com.vtconnect.registration.casework.entity;

import java.time.Instant;

/**
 * Who is on a case and until when it is put off, as staff see it.
 *
 * @param holderId the staff member who is on it, null for nobody
 * @param givenBy name of the colleague who handed it over, null if the holder took it
 * @param note of whoever handed it over, null for none
 * @param snoozedUntil null if it was not put off; in the past for a case that is back
 * @param snoozeNote why, null for none
 */
public record Handling(
        Long holderId,
        String holder,
        Instant since,
        String givenBy,
        String note,
        Instant snoozedUntil,
        String snoozedBy,
        String snoozeNote,
        boolean isSnoozed) {

    /** How a case stands for one who looks at it. */
    public enum Standing {
        FREE,
        MINE,
        COLLEAGUES,
        SNOOZED
    }

    public Standing standingFor(long staffMemberId) {
        if (isSnoozed) {
            return Standing.SNOOZED;
        }
        if (!isClaimed()) {
            return Standing.FREE;
        }
        return isHeldBy(staffMemberId) ? Standing.MINE : Standing.COLLEAGUES;
    }

    public boolean isClaimed() {
        return holderId != null;
    }

    public boolean isHeldBy(long staffMemberId) {
        return isClaimed() && holderId == staffMemberId;
    }

    public boolean isBack() {
        return snoozedUntil != null && !isSnoozed;
    }
}
