package com.vtconnect.registration.office.client;

import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.TypedDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day and a time as people type them, or as a browser's own fields send them. */
final class TypedMoment {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2})(?::\\d{2})?)?");

    private TypedMoment() {}

    /** Empty if one of the two is none. */
    static Optional<LocalDateTime> parse(String date, String time, Language language) {
        return TypedDate.parse(date, language).flatMap(day -> time(time).map(day::atTime));
    }

    private static Optional<LocalTime> time(String typed) {
        var matcher = TIME.matcher(typed == null ? "" : typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minutes));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** What is proposed: the morning of the next day that is no weekend. */
    static LocalDateTime nextMorning(LocalDate today) {
        var day = today.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING);
    }
}
