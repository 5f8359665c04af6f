package com.vtconnect.registration.staff.boundary;

import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.Rights;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.control.SentMails;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.staff.control.StaffInvitations;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;

/**
 * The mails on a staff member's record: those about the account, which can be sent once more, and
 * those about clients, which name nobody and can be sent once more from the client's record.
 */
@Stateless
public class StaffMailJournal {

    @Inject StaffMembers staffMembers;
    @Inject SentMails sentMails;
    @Inject StaffInvitations invitations;
    @Inject Outbox outbox;
    @Inject Organizations organizations;
    @Inject AttemptLimits limits;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * @throws NotFound if the caller does not manage this one
     */
    @Allowed(Permission.MANAGE_STAFF)
    public Newest<MailRow> of(long id, int most) {
        return offered(managed(id), most);
    }

    /**
     * Has a mail that still fails tried at once; writes one that is over anew, with a fresh link.
     * Of two who do so at the same moment one sends it and the other is told.
     *
     * @throws SentAlready if it was sent again since, or has done its work
     * @throws com.vtconnect.registration.access.entity.TooManyAttempts if asked for too often
     * @throws NotFound if there is no such mail, or the caller does not manage this one
     */
    @Allowed(Permission.MANAGE_STAFF)
    public void sendAgain(long id, long mailId) {
        var member = managed(id);
        limits.countHere(MAIL_TO_ADDRESS, "", member.email());
        organizations.lock(member.organizationId());
        var mail =
                offered(member, Newest.MOST).rows().stream()
                        .filter(one -> one.id() == mailId)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("No such mail"));
        if (!mail.mayGoAgain()) {
            throw new SentAlready();
        }
        if (mail.isOver()) {
            sendAnew(mail.kind(), member);
        } else if (!outbox.hurry(member.organizationId(), mailId)) {
            throw new SentAlready();
        }
        auditTrail.staff(member.organizationId(), id, AuditAction.MAIL_RESENT, mail.kind().name());
    }

    private void sendAnew(MailKind kind, StaffMember member) {
        var organization = organizations.get(member.organizationId());
        if (kind == MailKind.SET_UP_ACCOUNT) {
            invitations.invite(organization, member);
        } else {
            invitations.mailPasswordReset(organization, member);
        }
    }

    private StaffMember managed(long id) {
        var caller = currentCaller.staff();
        var member = staffMembers.get(caller.organizationId(), id);
        if (!Rights.may(caller, Permission.MANAGE_STAFF, member.asSubject())) {
            throw new NotFound("No such staff member");
        }
        return member;
    }

    private Newest<MailRow> offered(StaffMember member, int most) {
        var newer = EnumSet.noneOf(MailKind.class);
        return sentMails
                .ofStaff(member.organizationId(), member.id(), most)
                .with(
                        mail ->
                                newer.add(mail.kind()) && mayGoAgain(mail, member)
                                        ? mail.offeredAgain()
                                        : mail);
    }

    private boolean mayGoAgain(MailRow mail, StaffMember member) {
        var isStillTrue =
                switch (mail.kind()) {
                    case SET_UP_ACCOUNT -> member.passwordHash() == null;
                    case RESET_PASSWORD -> member.passwordHash() != null;
                    default -> false;
                };
        return member.isActive()
                && isStillTrue
                && (mail.isOver()
                        || mail.isPausing(clock.instant())
                                && mail.recipient().equals(member.email().text()));
    }
}
