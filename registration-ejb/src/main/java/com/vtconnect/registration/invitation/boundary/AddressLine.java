package com.vtconnect.registration.invitation.boundary;

import java.time.Instant;

/**
 * One address of those that were typed, and what is to be said of it.
 *
 * @param line as an editor counts
 * @param typed what stands there
 * @param email null if it is no address
 * @param invitedAt when somebody was invited last; null unless that is what is to be said
 * @param invitedBy the staff member's name, null likewise
 * @param clientId the client whose address it is; null unless the caller may see that client
 */
public record AddressLine(
        int line,
        String typed,
        String email,
        Finding finding,
        Instant invitedAt,
        String invitedBy,
        Long clientId) {

    private static final int LONGEST_SHOWN = 200;

    public enum Finding {
        READY,
        /** On its way, by this form. */
        SENT,
        NOT_AN_ADDRESS,
        TOO_LONG,
        FORBIDDEN_CHARACTERS,
        REPEATED,
        IS_CLIENT,
        INVITED_LATELY,
        /** The person asked not to be invited any more. */
        STOPPED,
        /** The practice has sent as many as it may within a day. */
        OVER_LIMIT;

        /** To be corrected by whoever typed it. */
        public boolean isWrong() {
            return this == NOT_AN_ADDRESS || this == TOO_LONG || this == FORBIDDEN_CHARACTERS;
        }

        /** Worth keeping where it was typed, for another time. */
        public boolean isKept() {
            return isWrong() || this == OVER_LIMIT;
        }
    }

    /** What stands there, as far as a page has room for it. */
    public String shown() {
        return typed.length() > LONGEST_SHOWN ? typed.substring(0, LONGEST_SHOWN) + "…" : typed;
    }

    public boolean is(Finding asked) {
        return finding == asked;
    }
}
