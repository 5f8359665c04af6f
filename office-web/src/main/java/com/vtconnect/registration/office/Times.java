package com.vtconnect.registration.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/**
 * Times as people say them, in the practice's time zone: {@code
 * #{times.waited(row.waitingSince())}}.
 */
@Named
@RequestScoped
public class Times {

    private static final int HOURS_UNTIL_DAYS = 48;
    private static final int MINUTES_UNTIL_HOURS = 90;

    @Inject Words words;
    @Inject SignedInStaff me;
    @Inject HttpServletRequest request;

    /** How long ago, in words; empty for null. */
    public String waited(Instant since) {
        if (since == null) {
            return "";
        }
        return span(Duration.between(since, Instant.now()));
    }

    /** How much time is left until then, or how long ago it was, in words; empty for null. */
    public String due(Instant until) {
        if (until == null) {
            return "";
        }
        var left = Duration.between(Instant.now(), until);
        return words.text(left.isNegative() ? "due.over" : "due.left", span(left.abs()));
    }

    /** How long something took, in words; a dash for null. */
    public String lasted(Duration time) {
        return time == null ? "–" : span(time);
    }

    private String span(Duration time) {
        if (time.toMinutes() < 1) {
            return words.text("waited.moment");
        }
        if (time.toMinutes() < MINUTES_UNTIL_HOURS) {
            return words.text("waited.minutes", time.toMinutes());
        }
        return time.toHours() < HOURS_UNTIL_DAYS
                ? words.text("waited.hours", time.toHours())
                : words.text("waited.days", time.toDays());
    }

    /** Day and time; empty for null. */
    public String at(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(LanguageFilter.locale(request))
                        .format(instant.atZone(zone()));
    }

    /** The day alone; empty for null. */
    public String on(Instant instant) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, zone()));
    }

    public String day(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(LanguageFilter.locale(request))
                        .format(date);
    }

    /** The day as machines read it, 2026-11-24; empty for null. */
    public String date(Instant instant) {
        return instant == null ? "" : LocalDate.ofInstant(instant, zone()).toString();
    }

    /** Day and time as machines read them, 2026-11-24T09:30:00-05:00; empty for null. */
    public String stamp(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone()));
    }

    /** Day and month in figures, for where there is no room. */
    public String shortDay(LocalDate date) {
        var spanish = LanguageFilter.locale(request).getLanguage().equals("es");
        return DateTimeFormatter.ofPattern(spanish ? "d/M" : "M/d").format(date);
    }

    /** That of the practice; of the platform, which has none, everybody's. */
    private ZoneId zone() {
        return me.isSignedIn() ? ZoneId.of(me.getOrganization().timeZone()) : ZoneOffset.UTC;
    }
}
