package com.vtconnect.registration.access.control;

import java.time.Duration;

/**
 * How often something may be tried before a wait, which doubles with each further try up to a
 * longest one. Nothing is ever locked for good: whoever owns the account gets in again by waiting,
 * or by the mailed link.
 *
 * <p>Network limits leave room for a clinic or a campus behind one address.
 */
public enum Limit {
    /** Mails to one address of one practice that somebody from one network asked for. */
    MAIL_TO_ADDRESS_BY_NETWORK(10, hours(24), minutes(1), hours(1)),
    /**
     * Mails to one address of one practice, whoever asked for them. Short waits: a stranger who
     * asks all day must not keep the owner out.
     */
    MAIL_TO_ADDRESS(30, hours(24), minutes(1), minutes(5)),
    /** Mails that one staff member sends to colleagues by handing cases over. */
    HAND_OVER_BY_STAFF(100, hours(1), seconds(10), minutes(5)),
    REGISTRATION_BY_NETWORK(300, hours(1), seconds(2), minutes(5)),
    REGISTRATION_BY_ORGANIZATION(600, hours(1), seconds(2), minutes(1)),
    RESEND_BY_LINK(5, hours(1), minutes(1), hours(1)),
    CODE_BY_REGISTRATION(5, hours(1), seconds(30), hours(1)),
    CODE_BY_NETWORK(60, hours(1), seconds(10), minutes(15)),
    SIGN_IN_BY_ACCOUNT_AND_NETWORK(5, hours(1), seconds(5), minutes(15)),
    SIGN_IN_BY_ACCOUNT(50, hours(12), seconds(5), minutes(5)),
    SIGN_IN_BY_NETWORK(100, hours(1), seconds(5), minutes(5)),
    /** Right passwords: each costs a hash as well. */
    SIGN_IN_RIGHT_BY_ACCOUNT(300, hours(1), seconds(5), minutes(5)),
    SECOND_STEP_BY_ACCOUNT_AND_NETWORK(5, hours(1), seconds(10), minutes(15)),
    SECOND_STEP_BY_ACCOUNT(30, hours(12), seconds(10), minutes(15)),
    FORGOTTEN_BY_NETWORK(60, hours(1), seconds(10), minutes(15)),
    ADDRESS_CHANGE_BY_ACCOUNT(5, hours(24), minutes(10), hours(1)),
    DATA_COPY_BY_ACCOUNT(5, hours(24), minutes(1), hours(1)),
    MESSAGE_BY_CLIENT(30, hours(1), minutes(1), hours(1)),
    MESSAGE_BY_STAFF(200, hours(1), seconds(30), minutes(30)),
    /** Begun, not saved: going on with one costs nothing. */
    MESSAGE_DRAFT(100, hours(1), minutes(1), hours(1)),
    SET_UP(5, hours(1), seconds(30), hours(1)),
    /** Passwords that were chosen, taken or not: by the mailed link, or by the account. */
    NEW_PASSWORD(20, hours(1), seconds(10), minutes(15)),
    NEW_PASSWORD_BY_NETWORK(300, hours(1), seconds(2), minutes(5)),
    /** Files of clients that one staff member has looked through. */
    IMPORT_BY_STAFF(30, hours(1), seconds(10), minutes(5));

    private final int free;
    private final Duration window;
    private final Duration firstWait;
    private final Duration longestWait;

    Limit(int free, Duration window, Duration firstWait, Duration longestWait) {
        this.free = free;
        this.window = window;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
    }

    /** Tries without a wait. */
    public int free() {
        return free;
    }

    /** After this long since the first, the count begins anew. */
    public Duration window() {
        return window;
    }

    /**
     * The wait after the given number of tries.
     *
     * @param scale multiplies the free tries
     */
    public Duration waitAfter(int tries, int scale) {
        var excess = tries - (long) free * scale;
        if (excess < 0) {
            return Duration.ZERO;
        }
        var doublings = (int) Math.min(excess, 20);
        var wait = firstWait.multipliedBy(1L << doublings);
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
