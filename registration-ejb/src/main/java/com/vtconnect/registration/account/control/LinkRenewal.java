package com.vtconnect.registration.account.control;

import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;

import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.confirmation.entity.Token;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffInvitations;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Mails fresh links in place of those that expired, and the links of forgotten passwords. In the
 * background, so that whoever asks waits equally long whether or not there is an account.
 */
@ApplicationScoped
public class LinkRenewal {

    @Inject AuditTrail auditTrail;
    @Inject Tokens tokens;
    @Inject Clients clients;
    @Inject ClientMails clientMails;
    @Inject StaffMembers staffMembers;
    @Inject StaffInvitations staffInvitations;
    @Inject Organizations organizations;
    @Inject AttemptLimits limits;

    /**
     * Does nothing for a link that is unknown or was mailed to an address which is no longer the
     * account's.
     */
    @Asynchronous
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void renew(String secret) {
        tokens.find(secret)
                .filter(token -> token.purpose().leadsToPassword())
                .ifPresent(this::renew);
    }

    private void renew(Token token) {
        var organization = organizations.get(token.organizationId());
        if (token.clientId() == null) {
            var member = staffMembers.get(organization.id(), token.staffMemberId());
            if (member.email().equals(token.email())) {
                mail(organization, member, token.purpose());
            }
        } else {
            var client = clients.get(organization.id(), token.clientId());
            if (client.email().equals(token.email())) {
                mail(organization, client, token.registrationId());
            }
        }
    }

    /** Does nothing for an address without an account, or one that was mailed to too often. */
    @Asynchronous
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void renewFor(String slug, EmailAddress email) {
        var organization = organizations.get(slug);
        clients.findByEmail(organization.id(), email)
                .filter(client -> limits.admitsHere(MAIL_TO_ADDRESS, slug, email))
                .ifPresent(client -> mail(organization, client, null));
    }

    /** Likewise, for staff. */
    @Asynchronous
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void renewForStaff(EmailAddress email) {
        staffMembers
                .findByEmail(email)
                .filter(StaffMember::isActive)
                .filter(member -> organizations.get(member.organizationId()).isOpen())
                .filter(member -> limits.admitsHere(MAIL_TO_ADDRESS, "", email))
                .ifPresent(
                        member ->
                                mail(
                                        organizations.get(member.organizationId()),
                                        member,
                                        Purpose.RESET_PASSWORD));
    }

    /** Whoever has not confirmed yet gets the link to confirm, also for a forgotten password. */
    private void mail(Organization organization, Client client, Long registrationId) {
        if (!client.isConfirmed() && client.isActive()) {
            clientMails.askToConfirm(organization, client, registrationId);
        } else if (client.isActive()) {
            clientMails.mailPasswordReset(organization, client);
            audit(client);
        } else {
            clientMails.sayClosed(organization, client);
        }
    }

    private void mail(Organization organization, StaffMember member, Purpose purpose) {
        if (member.passwordHash() == null) {
            staffInvitations.invite(organization, member);
        } else if (purpose == Purpose.RESET_PASSWORD) {
            staffInvitations.mailPasswordReset(organization, member);
            audit(member);
        }
    }

    /** On nobody's behalf: whoever asked is not signed in, and did not wait for this. */
    private void audit(AccountOwner owner) {
        auditTrail.of(owner, Caller.SYSTEM, AuditAction.PASSWORD_RESET_ASKED, null);
    }
}
