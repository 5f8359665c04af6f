package com.vtconnect.registration.invitation.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.invitation.boundary.AddressLine.Finding;
import com.vtconnect.registration.invitation.control.InvitationChecks;
import com.vtconnect.registration.invitation.control.InvitationMails;
import com.vtconnect.registration.invitation.control.InvitationSearch;
import com.vtconnect.registration.invitation.control.Invitations;
import com.vtconnect.registration.invitation.entity.DailyLimitReached;
import com.vtconnect.registration.invitation.entity.Invitation;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.organization.control.Organizations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What became of the practice's invitations, and what may be done about them. */
@Stateless
public class SentInvitations {

    @Inject InvitationSearch search;
    @Inject Invitations invitations;
    @Inject InvitationChecks checks;
    @Inject InvitationMails mails;
    @Inject Organizations organizations;
    @Inject Outbox outbox;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /** Searched, sorted and paged in the database. */
    @Allowed(Permission.SEE_CLIENTS)
    public InvitationRows page(InvitationListQuery query) {
        return search.page(currentCaller.staff(), query);
    }

    /**
     * Mails the same invitation once more. Of two who do so at the same moment one sends it and the
     * other is told.
     *
     * @return the address
     * @throws SentAlready if it is too soon, or no longer needed
     * @throws DailyLimitReached if the practice has sent as many as it may
     * @throws NotFound if there is no such invitation
     */
    @Allowed(Permission.SEE_CLIENTS)
    public String sendAgain(long id) {
        var caller = currentCaller.staff();
        var invitation = locked(id);
        var finding = checks.check(caller, invitation.email());
        if (finding == Finding.OVER_LIMIT) {
            throw new DailyLimitReached();
        }
        if (finding != Finding.READY) {
            throw new SentAlready();
        }
        mails.send(
                caller,
                List.of(invitation.email()),
                invitation.language(),
                UUID.randomUUID().toString());
        auditTrail.organization(
                caller.organizationId(), AuditAction.CLIENTS_INVITED, "1 addresses");
        return invitation.email().text();
    }

    /**
     * The person asked not to be invited any more: nobody of the practice invites this address,
     * also when all else of it is forgotten. A mail that has not gone out is taken back.
     *
     * @return the address
     * @throws NotFound if there is no such invitation
     */
    @Allowed(Permission.SEE_CLIENTS)
    public String stop(long id) {
        var invitation = locked(id);
        if (!invitation.isStopped()) {
            invitations.stop(invitation);
            withdraw(invitation);
            auditTrail.organization(
                    invitation.organizationId(), AuditAction.INVITATIONS_STOPPED, null);
        }
        return invitation.email().text();
    }

    private void withdraw(Invitation invitation) {
        var mailId = invitation.mailId();
        if (mailId != null && outbox.isWaiting(invitation.organizationId(), mailId)) {
            invitation.withdraw();
            outbox.remove(invitation.organizationId(), mailId);
        }
    }

    /**
     * The person would like to be invited after all.
     *
     * @return the address
     * @throws NotFound if there is no such invitation
     */
    @Allowed(Permission.SEE_CLIENTS)
    public String allow(long id) {
        var invitation = locked(id);
        if (invitation.isStopped()) {
            invitations.allow(invitation);
            auditTrail.organization(
                    invitation.organizationId(), AuditAction.INVITATIONS_ALLOWED, null);
        }
        return invitation.email().text();
    }

    private Invitation locked(long id) {
        var organizationId = currentCaller.staff().organizationId();
        organizations.lock(organizationId);
        return invitations.get(organizationId, id);
    }
}
