package com.vtconnect.registration.office.client;

import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.roster.boundary.LineProblem;
import com.vtconnect.registration.roster.entity.RosterColumn;
import com.vtconnect.registration.value.entity.Problem;

/**
 * What is wrong with a line of an imported file, in plain words.
 *
 * @param column its heading, empty if it is the whole line
 * @param typed empty for nothing
 */
public record ProblemLine(int line, String column, String text, String typed) {

    static ProblemLine of(LineProblem of, Words words) {
        var problem = of.problem();
        return new ProblemLine(
                of.line(),
                problem == null ? "" : column(problem, words),
                problem == null ? words.text("import.twin") : words.text(words.key(problem)),
                of.typed() == null ? "" : of.typed());
    }

    private static String column(Problem problem, Words words) {
        return RosterColumn.ofField(problem.field())
                .map(column -> words.text("import.column." + column))
                .orElse("");
    }
}
