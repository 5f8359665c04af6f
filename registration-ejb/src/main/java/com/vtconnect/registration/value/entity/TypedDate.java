package com.vtconnect.registration.value.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as people type it: {@code 1985-04-27}, in English {@code 04/27/1985}, in Spanish {@code
 * 27/04/1985}; with any of / - . or spaces between the parts, or none. Typed, not picked, since
 * nobody finds their year of birth in a calendar.
 */
public final class TypedDate {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. ]+(\\d{1,2})[-/. ]+(\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("\\d{8}");

    /**
     * Digits that begin like this are a year: no day and month together do, with a year from 1900
     * behind.
     */
    private static final int FIRST_YEAR = 1900;

    private TypedDate() {}

    public static Optional<LocalDate> parse(String typed, Language language) {
        var text = typed == null ? "" : typed.strip();
        if (DIGITS.matcher(text).matches()) {
            return parseDigits(text, language);
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var yearLast = YEAR_LAST.matcher(text);
        return yearLast.matches()
                ? inOrder(language, yearLast.group(1), yearLast.group(2), yearLast.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> parseDigits(String digits, Language language) {
        if (Integer.parseInt(digits.substring(0, 4)) >= FIRST_YEAR) {
            var date = date(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
            if (date.isPresent()) {
                return date;
            }
        }
        return inOrder(
                language, digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
    }

    private static Optional<LocalDate> inOrder(
            Language language, String first, String second, String year) {
        return switch (language) {
            case EN -> date(year, first, second);
            case ES -> date(year, second, first);
        };
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
