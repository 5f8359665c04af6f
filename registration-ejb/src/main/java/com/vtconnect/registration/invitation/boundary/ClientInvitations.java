package com.vtconnect.registration.invitation.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.invitation.boundary.AddressLine.Finding;
import com.vtconnect.registration.invitation.control.AddressFile;
import com.vtconnect.registration.invitation.control.InvitationChecks;
import com.vtconnect.registration.invitation.control.InvitationMails;
import com.vtconnect.registration.invitation.control.OldInvitations;
import com.vtconnect.registration.invitation.entity.Invitation;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.roster.entity.FileContent;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Invites people to register: looked through first, then sent. Whoever may create clients may
 * invite anybody, since nobody who is no client yet is in a department.
 */
@Stateless
public class ClientInvitations {

    @Inject InvitationChecks checks;
    @Inject InvitationMails mails;
    @Inject OldInvitations oldInvitations;
    @Inject Organizations organizations;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    @Allowed(Permission.SEE_CLIENTS)
    public InvitationLimits limits() {
        return new InvitationLimits(
                InvitationChecks.MOST_AT_ONCE,
                checks.perDay(),
                (int) Invitation.PAUSE.toDays(),
                oldInvitations.keptDays());
    }

    /**
     * What a file says, as if it were typed; nobody is invited by that.
     *
     * @throws FileRefused if it cannot be read as addresses at all
     */
    @Allowed(Permission.SEE_CLIENTS)
    public List<String> read(FileContent file) {
        return AddressFile.read(file, InvitationChecks.MOST_AT_ONCE);
    }

    /**
     * What would become of each, and nobody is invited by that.
     *
     * @throws InvalidInput if there is nothing, or too much
     */
    @Allowed(Permission.SEE_CLIENTS)
    public InvitationCheck check(String addresses) {
        return checks.check(currentCaller.staff(), addresses, null);
    }

    /**
     * Invites those who are ready and says what became of each. Two who invite the same person at
     * the same moment invite them once.
     *
     * @throws InvalidInput if there is nothing, or too much
     */
    @Allowed(Permission.SEE_CLIENTS)
    public InvitationCheck send(InviteClients command) {
        var caller = currentCaller.staff();
        organizations.lock(caller.organizationId());
        var check = checks.check(caller, command.addresses(), command.formKey());
        var ready = emails(check.lines().stream().filter(line -> line.is(Finding.READY)));
        if (ready.isEmpty()) {
            return check;
        }
        mails.send(caller, ready, command.language(), command.formKey());
        auditTrail.organization(
                caller.organizationId(), AuditAction.CLIENTS_INVITED, ready.size() + " addresses");
        return new InvitationCheck(
                check.lines().stream().map(ClientInvitations::afterwards).toList());
    }

    private static List<EmailAddress> emails(Stream<AddressLine> lines) {
        return lines.map(AddressLine::email).map(EmailAddress::new).toList();
    }

    private static AddressLine afterwards(AddressLine line) {
        return line.is(Finding.READY)
                ? new AddressLine(
                        line.line(), line.typed(), line.email(), Finding.SENT, null, null, null)
                : line;
    }
}
