package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.notification.control.SentMails;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;

/**
 * The mails about a client, and which of them can be sent once more: of each kind the newest, as
 * long as what it says is still true. It is written anew, since the texts of those that are over
 * are forgotten with the secrets in them; so it carries a fresh link and goes to the present
 * address.
 */
@ApplicationScoped
public class MailsAgain {

    @Inject SentMails sentMails;
    @Inject Merges merges;
    @Inject ClientMails mails;
    @Inject StaffMembers staffMembers;
    @Inject Clock clock;

    /** What mails of a kind to one recipient have in common: a newer one stands for all of them. */
    private record Sort(MailKind kind, Long staffMemberId) {

        static Sort of(MailRow mail) {
            return new Sort(
                    isToConfirm(mail.kind()) ? MailKind.CONFIRMATION : mail.kind(),
                    mail.staffMemberId());
        }
    }

    public Newest<MailRow> of(Client client, int most) {
        var newer = new HashSet<Sort>();
        var records = merges.onePerson(client.organizationId(), client.id());
        return sentMails
                .ofClient(client.organizationId(), records, most)
                .with(
                        mail ->
                                newer.add(Sort.of(mail)) && mayGoAgain(mail, client)
                                        ? mail.offeredAgain()
                                        : mail);
    }

    private boolean mayGoAgain(MailRow mail, Client client) {
        return mail.isPausing(clock.instant())
                        && (mail.staffMemberId() != null
                                || mail.recipient().equals(client.email().text()))
                || mail.isOver() && isStillTrue(mail, client);
    }

    private boolean isStillTrue(MailRow mail, Client client) {
        var isApproved = client.isActive() && client.approval() == Approval.APPROVED;
        return switch (mail.kind()) {
            case CONFIRMATION, REMINDER, SET_UP_ACCOUNT ->
                    client.isActive() && !client.isConfirmed();
            case GETTING_STARTED, RESET_PASSWORD -> client.isActive() && client.isConfirmed();
            case APPROVED -> isApproved;
            case DECLINED -> client.approval() == Approval.DECLINED;
            case ASSIGNED -> isApproved && isWith(mail.practitionerId(), client);
            case NEW_CLIENT -> isApproved && hasPractitioner(client) && isThere(mail, client);
            case ASSIGN_PRACTITIONER ->
                    isApproved && !hasPractitioner(client) && isThere(mail, client);
            case AWAITING_APPROVAL ->
                    client.isActive()
                            && client.approval() == Approval.PENDING
                            && isThere(mail, client);
            default -> false;
        };
    }

    private static boolean isToConfirm(MailKind kind) {
        return kind == MailKind.CONFIRMATION
                || kind == MailKind.REMINDER
                || kind == MailKind.SET_UP_ACCOUNT;
    }

    private static boolean hasPractitioner(Client client) {
        return client.activeAssociations().findAny().isPresent();
    }

    private static boolean isWith(Long practitionerId, Client client) {
        return client.activeAssociations()
                .anyMatch(one -> Long.valueOf(one.practitionerId()).equals(practitionerId));
    }

    private boolean isThere(MailRow mail, Client client) {
        return staffMembers
                .find(client.organizationId(), mail.staffMemberId())
                .filter(StaffMember::isActive)
                .isPresent();
    }

    /** To whom one that was offered would go: what is written anew, to the present address. */
    public EmailAddress recipient(MailRow mail, Client client) {
        if (!mail.isOver()) {
            return new EmailAddress(mail.recipient());
        }
        return mail.staffMemberId() == null
                ? client.email()
                : staffMembers.get(client.organizationId(), mail.staffMemberId()).email();
    }

    /**
     * @param mail one that is over and was offered
     */
    public void send(MailRow mail, Organization organization, Client client) {
        switch (mail.kind()) {
            case CONFIRMATION, REMINDER, SET_UP_ACCOUNT ->
                    mails.askToConfirm(organization, client, null);
            case GETTING_STARTED -> mails.send(mail.kind(), organization, client, "start");
            case RESET_PASSWORD -> mails.mailPasswordReset(organization, client);
            case APPROVED, DECLINED -> mails.send(mail.kind(), organization, client, "home");
            case ASSIGNED ->
                    mails.sayAssignedNow(
                            organization,
                            client,
                            staffMembers.get(organization.id(), mail.practitionerId()));
            case NEW_CLIENT, ASSIGN_PRACTITIONER, AWAITING_APPROVAL ->
                    mails.tell(
                            mail.kind(),
                            List.of(
                                    staffMembers
                                            .get(organization.id(), mail.staffMemberId())
                                            .asColleague()),
                            organization,
                            client);
            default -> throw new IllegalArgumentException("Never offered: " + mail.kind());
        }
    }
}
