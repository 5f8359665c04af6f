package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.control.OfferedPractitioners;
import com.vtconnect.registration.client.control.PersonCheck;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.roster.boundary.RosterFile;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import com.vtconnect.registration.roster.entity.Roster;
import com.vtconnect.registration.roster.entity.RosterLine;
import com.vtconnect.registration.value.entity.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Looks a file through and keeps its lines; nobody becomes a client by that. */
@ApplicationScoped
public class FileIntake {

    private static final int LONGEST_NAME = 200;

    /** Lines in one statement. */
    private static final int BLOCK = 500;

    @Inject Rosters rosters;
    @Inject RosterLines lines;
    @Inject PersonCheck personCheck;
    @Inject OfferedPractitioners offeredPractitioners;
    @Inject Organizations organizations;
    @Inject Clock clock;

    /**
     * @throws FileRefused if it cannot be read as clients at all
     */
    public Roster look(Caller.Staff caller, RosterFile file) {
        var organization = organizations.get(caller.organizationId());
        var roster =
                new Roster(
                        organization.id(),
                        caller.id(),
                        shortened(file.name()),
                        file.dates(),
                        file.language(),
                        clock.instant());
        rosters.add(roster);
        var check =
                new LineCheck(
                        personCheck,
                        organization,
                        roster,
                        offeredPractitioners.to(caller).values());
        try (var reading = new FileReading(file.content())) {
            keep(roster, check, reading);
            roster.read(
                    reading.encoding().label(), reading.separator(), reading.columns().unused());
        } catch (IOException | UncheckedIOException unreadable) {
            throw new FileRefused(Reason.NOT_TEXT);
        }
        lines.compare(caller, roster);
        roster.found(
                lines.count(roster, "READY"),
                lines.count(roster, "TWIN"),
                lines.count(roster, "WRONG"));
        return roster;
    }

    private void keep(Roster roster, LineCheck check, FileReading reading) {
        var block = new ArrayList<RosterLine>();
        for (var line = reading.line(); line != null; line = reading.line()) {
            block.add(read(line, check));
            if (block.size() == BLOCK) {
                lines.add(roster, block);
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            lines.add(roster, block);
        }
    }

    private static RosterLine read(FileReading.Line line, LineCheck check) {
        var checked = check.check(line.cells());
        var problems = new ArrayList<Problem>();
        if (line.hasExtraCells()) {
            problems.add(new Problem("line", Problem.Reason.EXTRA_CELLS));
        }
        problems.addAll(checked.problems());
        return new RosterLine(
                line.number(),
                line.cells(),
                checked.email(),
                checked.details().dateOfBirth(),
                List.copyOf(problems));
    }

    private static String shortened(String name) {
        var shown = name == null ? "" : name.replaceAll("[\\p{Cntrl}]", "").strip();
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
