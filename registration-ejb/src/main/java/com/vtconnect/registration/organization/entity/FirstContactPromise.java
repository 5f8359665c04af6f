package com.vtconnect.registration.organization.entity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/**
 * A practice's word: within so many hours after somebody has confirmed, staff get in touch. Counted
 * are hours as the clock goes, day and night; Saturdays and Sundays only if the practice says so,
 * holidays always, since nobody keeps a calendar of them here.
 *
 * @param since it holds for whoever confirms from then on
 */
public record FirstContactPromise(int hours, boolean skipsWeekends, ZoneId zone, Instant since) {

    /** Thirty days. */
    public static final int MOST_HOURS = 720;

    public boolean covers(Instant confirmedAt) {
        return !confirmedAt.isBefore(since);
    }

    /** Until when somebody who confirmed at this moment is to hear from staff. */
    public Instant dueAt(Instant confirmedAt) {
        var left = Duration.ofHours(hours);
        if (!skipsWeekends) {
            return confirmedAt.plus(left);
        }
        var from = confirmedAt.atZone(zone);
        if (isWeekend(from)) {
            from = mondayAfter(from);
        }
        var week = Duration.between(from, saturdayAfter(from));
        while (left.compareTo(week) > 0) {
            left = left.minus(week);
            from = mondayAfter(from);
            week = Duration.between(from, saturdayAfter(from));
        }
        return from.toInstant().plus(left);
    }

    /**
     * Whoever confirmed before this is overdue now. The other way round than {@link #dueAt}, so
     * that a database finds them by the time of the confirmation.
     */
    public Instant overdueBefore(Instant now) {
        var left = Duration.ofHours(hours);
        if (!skipsWeekends) {
            return now.minus(left);
        }
        var to = now.atZone(zone);
        if (isWeekend(to)) {
            to = saturdayBefore(to);
        }
        var week = Duration.between(mondayBefore(to), to);
        while (left.compareTo(week) > 0) {
            left = left.minus(week);
            to = saturdayBefore(mondayBefore(to));
            week = Duration.between(mondayBefore(to), to);
        }
        return to.toInstant().minus(left);
    }

    private static boolean isWeekend(ZonedDateTime time) {
        return time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private ZonedDateTime mondayAfter(ZonedDateTime time) {
        return day(time, TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private ZonedDateTime saturdayAfter(ZonedDateTime weekday) {
        return day(weekday, TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    /** The beginning of the week's work. */
    private ZonedDateTime mondayBefore(ZonedDateTime time) {
        return day(time, TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The beginning of the weekend, of that which is now or the one before. */
    private ZonedDateTime saturdayBefore(ZonedDateTime time) {
        return day(time, TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    private ZonedDateTime day(ZonedDateTime time, TemporalAdjuster to) {
        return time.toLocalDate().with(to).atStartOfDay(zone);
    }
}
