package com.vtconnect.registration.roster.boundary;

import com.vtconnect.registration.roster.entity.Roster.State;
import java.time.Instant;
import java.util.List;

/**
 * A file of clients, and how far its import is.
 *
 * @param unusedColumns headings of columns that say nothing we keep, comma separated
 * @param preview the first lines, cells in the order of the columns we know; none once it is
 *     started
 * @param ready lines without a problem
 * @param twins lines of somebody who may be here already
 * @param wrong lines that cannot be imported
 * @param done lines that are clients by now
 * @param left lines that turned out wrong since they were looked through
 * @param total lines to import
 * @param mailing clients of imports that are over, this one or earlier ones, who are still to be
 *     mailed their link; it goes on by itself
 * @param unmailed those whose mails were left for later
 */
public record RosterView(
        long id,
        State state,
        String fileName,
        String encoding,
        String separator,
        String unusedColumns,
        List<List<String>> preview,
        int ready,
        int twins,
        int wrong,
        int done,
        int left,
        int total,
        int mailing,
        int unmailed,
        Instant createdAt,
        Instant endedAt) {

    public int lines() {
        return ready + twins + wrong;
    }

    /** In whole per cent. */
    public int progress() {
        return total == 0 ? 100 : (int) ((done + left) * 100L / total);
    }

    /** Lines of which there is something to tell. */
    public boolean hasProblems() {
        return wrong + twins + left > 0;
    }
}
