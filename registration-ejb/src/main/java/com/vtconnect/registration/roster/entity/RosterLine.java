package com.vtconnect.registration.roster.entity;

import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of the file.
 *
 * @param number as an editor counts the lines
 * @param cells in the order of {@link RosterColumn}, null for none
 * @param email null if it is none
 * @param born null if it is no date
 */
public record RosterLine(
        int number,
        List<String> cells,
        EmailAddress email,
        LocalDate born,
        List<Problem> problems) {

    /** The problems as they are kept. */
    public static String text(List<Problem> problems) {
        return problems.stream()
                .map(one -> one.field() + ":" + one.reason())
                .collect(Collectors.joining(" "));
    }

    public static List<Problem> problems(String text) {
        return Arrays.stream(text.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(":"))
                .map(one -> new Problem(one[0], Problem.Reason.valueOf(one[1])))
                .toList();
    }
}
