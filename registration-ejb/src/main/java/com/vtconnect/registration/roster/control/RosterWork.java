package com.vtconnect.registration.roster.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.broadcast.control.Broadcasts;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.NewClients;
import com.vtconnect.registration.client.control.OfferedPractitioners;
import com.vtconnect.registration.client.control.PersonCheck;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.roster.entity.Roster;
import com.vtconnect.registration.roster.entity.RosterLine;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InputCheck;
import com.vtconnect.registration.value.entity.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes imports forward, a few lines in a transaction: with it the lines are clients and marked as
 * taken, or neither. A node that dies takes only its own transaction along; any other goes on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RosterWork {

    /** On which all nodes hear that there is something to do. */
    static final String CHANNEL = "import";

    private static final int BATCH = 50;

    /** Of which all mails go into one transaction. */
    private static final Duration MAILED_TOGETHER = Duration.ofSeconds(10);

    private static final int SECONDS_A_MINUTE = 60;

    @Inject Rosters rosters;
    @Inject RosterLines lines;
    @Inject NewClients newClients;
    @Inject Clients clients;
    @Inject ClientMails mails;
    @Inject PersonCheck personCheck;
    @Inject OfferedPractitioners offeredPractitioners;
    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject AuditTrail auditTrail;
    @Inject Broadcasts broadcasts;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "registration.import.mails-per-minute", defaultValue = "120")
    int mailsPerMinute;

    /**
     * Tells all nodes that there is something to do. Belongs to the transaction that made it so.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce() {
        broadcasts.send(CHANNEL, "");
    }

    boolean isAnyRunning() {
        return rosters.isAnyRunning();
    }

    boolean isAnyMailing() {
        return rosters.isAnyMailing();
    }

    /** Takes 50 lines of one import; says whether there was anything to do. */
    public boolean advance() {
        var running = rosters.claimRunning();
        running.ifPresent(this::advance);
        return running.isPresent();
    }

    private void advance(Roster roster) {
        var maker = maker(roster);
        if (maker.isEmpty()) {
            roster.stop(clock.instant());
            end(roster, Caller.SYSTEM);
            return;
        }
        var next = lines.next(roster, BATCH);
        if (next.isEmpty()) {
            roster.finish(clock.instant());
            end(roster, maker.get());
        } else {
            take(roster, maker.get(), next);
        }
    }

    /** Empty if whoever started it may not create clients any longer. */
    private Optional<Caller.Staff> maker(Roster roster) {
        return staffMembers
                .find(roster.organizationId(), roster.madeById())
                .filter(StaffMember::isActive)
                .map(StaffMember::asCaller)
                .filter(caller -> caller.has(Permission.SEE_CLIENTS));
    }

    /** An import is over, one way or another. Belongs to the transaction in which it ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Roster roster, Caller by) {
        lines.forget(roster);
        auditTrail.by(
                by,
                roster.organizationId(),
                AuditAction.CLIENT_IMPORT_ENDED,
                SubjectKind.ORGANIZATION,
                roster.organizationId(),
                "%s, %d of %d".formatted(roster.state(), roster.done(), roster.total()));
    }

    private void take(Roster roster, Caller.Staff maker, List<RosterLine> batch) {
        var check =
                new LineCheck(
                        personCheck,
                        organizations.get(roster.organizationId()),
                        roster,
                        offeredPractitioners.to(maker).values());
        var checked = new HashMap<Integer, LineCheck.Checked>();
        batch.forEach(line -> checked.put(line.number(), check.check(line.cells())));
        var emails =
                checked.values().stream()
                        .map(LineCheck.Checked::email)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        clients.lockAddresses(roster.organizationId(), emails.toArray(EmailAddress[]::new));
        var held = held(roster, checked.values());
        var known = clients.known(roster.organizationId(), emails);
        var done = new ArrayList<Integer>();
        var made = new ArrayList<Client>();
        for (var line : batch) {
            var one = checked.get(line.number());
            var problems = problems(one, known, held);
            if (problems.isEmpty()) {
                made.add(newClients.make(maker, one.email(), one.details(), one.practitioners()));
                done.add(line.number());
            } else {
                lines.markLeft(roster, line.number(), problems);
            }
        }
        lines.markDone(roster, done);
        rosters.queueMails(roster, made.stream().map(Client::id).toList());
        roster.advance(
                batch.get(batch.size() - 1).number(),
                done.size(),
                batch.size() - done.size(),
                clock.instant());
    }

    /** The practitioners who stay that until the clients are theirs. */
    private Set<Long> held(Roster roster, Collection<LineCheck.Checked> batch) {
        return batch.stream()
                .flatMap(line -> line.practitioners().stream())
                .map(StaffMember::id)
                .sorted()
                .distinct()
                .filter(
                        id ->
                                staffMembers
                                        .holdPractitioner(roster.organizationId(), id)
                                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** What has become wrong since the file was looked through. */
    private static List<Problem> problems(
            LineCheck.Checked line, Set<EmailAddress> known, Set<Long> held) {
        if (!line.problems().isEmpty()) {
            return line.problems();
        }
        var check = new InputCheck();
        if (known.contains(line.email())) {
            check.reject("email", Problem.Reason.HAS_CLIENT);
        }
        if (!line.practitioners().stream().map(StaffMember::id).allMatch(held::contains)) {
            check.reject("practitioner", Problem.Reason.NOT_OFFERED);
        }
        return check.problems();
    }

    /**
     * Mails the link to some of those whose turn it is; says whether there were any. The link is
     * made with the mail, so that it is good for its whole time however long the client waited.
     */
    public boolean mail() {
        var due = rosters.claimMailing().filter(roster -> roster.isMailDue(clock.instant()));
        due.ifPresent(this::mail);
        return due.isPresent();
    }

    private void mail(Roster roster) {
        var organization = organizations.get(roster.organizationId());
        var most =
                Math.max(
                        1, (int) (mailsPerMinute * MAILED_TOGETHER.toSeconds() / SECONDS_A_MINUTE));
        for (var id : rosters.takeMails(roster, most)) {
            clients.find(roster.organizationId(), id)
                    .filter(client -> client.isActive() && !client.isConfirmed())
                    .ifPresent(client -> mails.askToConfirm(organization, client, null));
        }
        var pause = Duration.ofMinutes(1).multipliedBy(most).dividedBy(Math.max(1, mailsPerMinute));
        roster.mailAgainAt(clock.instant().plus(pause));
    }

    public void purge() {
        rosters.purge(clock.instant());
    }
}
