package com.vtconnect.registration.session.control;

import java.time.Duration;
import java.time.Instant;

/**
 * How many messages a page may send: a bucket of {@value #BURST} that fills by {@value #PER_SECOND}
 * a second. An offer with its candidates is some 40 messages at once.
 */
class MessageBudget {

    static final int BURST = 120;
    static final int PER_SECOND = 30;
    static final int PER_MESSAGE = 1_000;

    /** After so many messages too many, or so many that make no sense, a page is cut off. */
    static final int PATIENCE = 5;

    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(1);

    private double left = BURST;
    private Instant filledAt;
    private int excess;
    private int nonsense;
    private Instant nonsenseSince;

    MessageBudget(Instant now) {
        filledAt = now;
        nonsenseSince = now;
    }

    enum Verdict {
        TAKEN,
        SLOW_DOWN,
        CUT_OFF
    }

    /**
     * @param length of the message in characters; each further {@value #PER_MESSAGE} count like a
     *     message
     */
    synchronized Verdict spend(Instant now, int length) {
        var seconds = Math.max(0, Duration.between(filledAt, now).toMillis() / 1000.0);
        left = Math.min(BURST, left + seconds * PER_SECOND);
        filledAt = now;
        var price = 1 + length / PER_MESSAGE;
        if (left >= price) {
            left -= price;
            if (left > BURST / 2.0) {
                excess = 0;
            }
            return Verdict.TAKEN;
        }
        excess++;
        return excess < PATIENCE ? Verdict.SLOW_DOWN : Verdict.CUT_OFF;
    }

    /** Notes a message that made no sense; says whether it was one too many. */
    synchronized boolean isNonsenseTooOften(Instant now) {
        if (nonsenseSince.plus(FORGIVEN_AFTER).isBefore(now)) {
            nonsense = 0;
            nonsenseSince = now;
        }
        nonsense++;
        return nonsense >= PATIENCE;
    }
}
