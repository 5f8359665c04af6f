package com.vtconnect.registration.roster.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.Limit;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.roster.control.FileIntake;
import com.vtconnect.registration.roster.control.RosterLines;
import com.vtconnect.registration.roster.control.RosterWork;
import com.vtconnect.registration.roster.control.Rosters;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import com.vtconnect.registration.roster.entity.Roster;
import com.vtconnect.registration.roster.entity.Roster.State;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Imports clients from a file: it is looked through first, then somebody starts it, and it goes on
 * by itself. Each staff member has one file at a time, and sees no other's.
 */
@Stateless
public class ClientImport {

    private static final int PREVIEW = 5;
    private static final int BLOCK = 1000;

    @Inject FileIntake intake;
    @Inject Rosters rosters;
    @Inject RosterLines lines;
    @Inject RosterWork work;
    @Inject AttemptLimits limits;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /** The caller's latest file; empty if there is none. */
    @Allowed(Permission.SEE_CLIENTS)
    public Optional<RosterView> find() {
        return rosters.find(currentCaller.staff()).map(this::view);
    }

    /**
     * Looks a file through, in place of the one that was looked through before.
     *
     * @throws FileRefused if it cannot be read as clients at all, or another one is being imported
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if files come too fast
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void look(RosterFile file) {
        var caller = currentCaller.staff();
        limits.count(Limit.IMPORT_BY_STAFF, caller.id());
        rosters.findForChange(caller)
                .filter(Roster::isOpen)
                .ifPresent(
                        before -> {
                            if (before.isIn(State.RUNNING)) {
                                throw new FileRefused(Reason.RUNNING);
                            }
                            rosters.remove(before);
                        });
        intake.look(caller, file);
    }

    /**
     * What is wrong with which line, from the beginning; the first lines only.
     *
     * @param most lines
     */
    @Allowed(Permission.SEE_CLIENTS)
    public List<LineProblem> problems(int most) {
        return rosters.find(currentCaller.staff())
                .map(roster -> lines.problems(roster, 0, most))
                .orElse(List.of());
    }

    /** All of it, block by block. */
    @Allowed(Permission.SEE_CLIENTS)
    public void eachProblem(Consumer<LineProblem> reader) {
        rosters.find(currentCaller.staff()).ifPresent(roster -> each(roster, reader));
    }

    private void each(Roster roster, Consumer<LineProblem> reader) {
        var first = 0;
        for (var block = lines.problems(roster, first, BLOCK);
                !block.isEmpty();
                block = lines.problems(roster, first, BLOCK)) {
            block.forEach(reader);
            first += BLOCK;
        }
    }

    /**
     * @param mailsNow the clients are mailed the link to set up their accounts at once, else when
     *     {@link #mailNow} is asked for
     * @param takesTwins also lines of somebody who may be here already
     * @throws AlreadyDecided if it has been started, or is no longer there
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void start(boolean mailsNow, boolean takesTwins) {
        var roster = open(State.CHECKED);
        roster.start(mailsNow, takesTwins);
        work.announce();
        auditTrail.organization(
                roster.organizationId(),
                AuditAction.CLIENT_IMPORT_STARTED,
                roster.fileName() + ", " + roster.total() + " clients");
    }

    /**
     * Forgets a file that was only looked through.
     *
     * @throws AlreadyDecided if it is no longer that
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void discard() {
        rosters.remove(open(State.CHECKED));
    }

    /**
     * Ends the import: who is a client by now stays one, nobody else becomes one.
     *
     * @throws AlreadyDecided if it is over
     */
    @Allowed(Permission.SEE_CLIENTS)
    public void cancel() {
        var roster = open(State.RUNNING);
        roster.cancel(clock.instant());
        work.end(roster, currentCaller.staff());
    }

    /** Mails the clients whose mails were left for later, whichever of the caller's files. */
    @Allowed(Permission.SEE_CLIENTS)
    public void mailNow() {
        rosters.leftForLater(currentCaller.staff()).forEach(Roster::mailNow);
        work.announce();
    }

    private Roster open(State state) {
        return rosters.findForChange(currentCaller.staff())
                .filter(roster -> roster.isIn(state))
                .orElseThrow(() -> new AlreadyDecided(null));
    }

    private RosterView view(Roster roster) {
        var unmailed = rosters.unmailed(roster);
        return new RosterView(
                roster.id(),
                roster.state(),
                roster.fileName(),
                roster.encoding(),
                String.valueOf(roster.separator()),
                roster.unusedColumns(),
                roster.isIn(State.CHECKED) ? lines.preview(roster, PREVIEW) : List.of(),
                roster.ready(),
                roster.twins(),
                roster.wrong(),
                roster.done(),
                roster.left(),
                roster.total(),
                unmailed.now(),
                unmailed.later(),
                roster.createdAt(),
                roster.endedAt());
    }
}
