package com.vtconnect.registration.client.control;

import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.notification.control.Letters;
import com.vtconnect.registration.notification.control.Letters.Content;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.control.Recipients;
import com.vtconnect.registration.notification.entity.Colleague;
import com.vtconnect.registration.notification.entity.Envelope;
import com.vtconnect.registration.notification.entity.Letter;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Links;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Every mail about a client: to the client, and to the staff whom the rule names. */
@ApplicationScoped
public class ClientMails {

    /** A decision is mailed after this, so that a wrong click can be undone unseen. */
    public static final Duration HOLD_DECISION = Duration.ofSeconds(10);

    @Inject Tokens tokens;
    @Inject Letters letters;
    @Inject Outbox outbox;
    @Inject Links links;
    @Inject StaffMembers staffMembers;

    /**
     * Whom staff put in sets up the account by it, in one step.
     *
     * @param registrationId the form whose content the link confirms; null if staff asked for the
     *     mail
     */
    public void askToConfirm(Organization organization, Client client, Long registrationId) {
        if (client.standing().isMadeByStaff()) {
            askToSetUp(organization, client);
        } else {
            confirmation(MailKind.CONFIRMATION, organization, client, registrationId);
        }
    }

    private void askToSetUp(Organization organization, Client client) {
        var mailed =
                tokens.issueToClient(
                        organization.id(), client.id(), Purpose.SET_UP_ACCOUNT, client.email());
        send(MailKind.SET_UP_ACCOUNT, organization, client, "confirm?token=" + mailed.secret());
    }

    public void remind(Organization organization, Client client) {
        confirmation(MailKind.REMINDER, organization, client, null);
    }

    private void confirmation(
            MailKind kind, Organization organization, Client client, Long registrationId) {
        var mailed =
                tokens.issueForRegistration(
                        organization.id(), client.id(), registrationId, client.email());
        var link = links.portal(organization.slug(), "confirm?token=" + mailed.secret());
        outbox.send(
                envelope(organization, client),
                letters.write(
                        kind,
                        client.language(),
                        new Content(organization.name(), null, List.of(), link, mailed.code())));
    }

    /** To the owner of an address with which somebody registered once more. */
    public void sayAlreadyRegistered(Organization organization, Client client) {
        if (client.isActive() && !client.isConfirmed() && client.standing().isMadeByStaff()) {
            // There is no password to sign in with yet.
            askToSetUp(organization, client);
        } else if (client.isActive()) {
            send(MailKind.ALREADY_REGISTERED, organization, client, "login");
        } else {
            sayClosed(organization, client);
        }
    }

    /** To somebody who has left, or has another account: signing in would lead nowhere. */
    public void sayClosed(Organization organization, Client client) {
        var kind = client.standing().isMerged() ? MailKind.ACCOUNT_JOINED : MailKind.ACCOUNT_CLOSED;
        send(kind, organization, client, "");
    }

    public void mailPasswordReset(Organization organization, Client client) {
        var mailed =
                tokens.issueToClient(
                        organization.id(), client.id(), Purpose.RESET_PASSWORD, client.email());
        send(MailKind.RESET_PASSWORD, organization, client, "confirm?token=" + mailed.secret());
    }

    /**
     * Once the address is confirmed: the three steps to the client, the news to the right staff,
     * unless it is them who put the client in.
     */
    public void confirmed(Organization organization, Client client) {
        send(MailKind.GETTING_STARTED, organization, client, "start");
        if (client.standing().isMadeByStaff()) {
            return;
        }
        var recipients = recipients(organization);
        if (client.approval() == Approval.PENDING) {
            var wished = client.requestedPractitionerId();
            tell(MailKind.AWAITING_APPROVAL, recipients.ofPending(wished), organization, client);
        } else {
            var practitioner = practitioner(client);
            if (practitioner.isPresent()) {
                tell(
                        MailKind.NEW_CLIENT,
                        recipients.ofChosen(practitioner.get()),
                        organization,
                        client);
            } else {
                tell(MailKind.ASSIGN_PRACTITIONER, recipients.ofNotSure(), organization, client);
            }
        }
    }

    /** To those who see to it. */
    public void sayClosingAsked(Organization organization, Client client) {
        tell(MailKind.CLOSING_ASKED, recipients(organization).ofClosing(), organization, client);
    }

    private Recipients recipients(Organization organization) {
        return new Recipients(
                staffMembers.all(organization.id()).stream()
                        .map(StaffMember::asColleague)
                        .toList());
    }

    private static Optional<Long> practitioner(Client client) {
        return client.activeAssociations().map(one -> one.practitionerId()).findFirst();
    }

    void tell(MailKind kind, List<Colleague> recipients, Organization organization, Client client) {
        for (var recipient : recipients) {
            outbox.send(
                    new Envelope(
                            organization.id(),
                            client.id(),
                            recipient.id(),
                            recipient.email(),
                            organization.name(),
                            null),
                    letters.write(
                            kind,
                            recipient.language(),
                            new Content(
                                    organization.name(),
                                    recipient.firstName(),
                                    List.of(client.name().brief()),
                                    links.office("client/record?id=" + client.id()),
                                    null)));
        }
    }

    /** Says nothing of the client: whoever is to look after them opens the record. */
    public void sayHandedOver(
            Organization organization, Client client, StaffMember colleague, String by) {
        outbox.send(
                new Envelope(
                        organization.id(),
                        client.id(),
                        colleague.id(),
                        colleague.email(),
                        organization.name(),
                        null),
                letters.write(
                        MailKind.HANDED_OVER,
                        colleague.language(),
                        new Content(
                                organization.name(),
                                colleague.name().first(),
                                List.of(by),
                                links.office("client/record?id=" + client.id()),
                                null)));
    }

    /** Goes out after {@link #HOLD_DECISION}. */
    public void sayDecided(Organization organization, Client client) {
        var kind = client.approval() == Approval.APPROVED ? MailKind.APPROVED : MailKind.DECLINED;
        outbox.sendAfter(
                HOLD_DECISION,
                null,
                envelope(organization, client),
                letter(kind, organization, client, "home"));
    }

    /** Goes out after {@link #HOLD_DECISION}, to a client whose address is confirmed. */
    public void sayAssigned(Organization organization, Client client, StaffMember practitioner) {
        if (client.isConfirmed()) {
            outbox.sendAfter(
                    HOLD_DECISION,
                    practitioner.id(),
                    envelope(organization, client),
                    assigned(organization, client, practitioner));
        }
    }

    void sayAssignedNow(Organization organization, Client client, StaffMember practitioner) {
        outbox.send(envelope(organization, client), assigned(organization, client, practitioner));
    }

    private Letter assigned(Organization organization, Client client, StaffMember practitioner) {
        return letters.write(
                MailKind.ASSIGNED,
                client.language(),
                new Content(
                        organization.name(),
                        client.name().first(),
                        List.of(practitioner.name().full()),
                        links.portal(organization.slug(), "home"),
                        null));
    }

    void send(MailKind kind, Organization organization, Client client, String path) {
        outbox.send(envelope(organization, client), letter(kind, organization, client, path));
    }

    private Letter letter(MailKind kind, Organization organization, Client client, String path) {
        return letters.write(
                kind,
                client.language(),
                new Content(
                        organization.name(),
                        client.name().first(),
                        links.portal(organization.slug(), path)));
    }

    private static Envelope envelope(Organization organization, Client client) {
        return new Envelope(
                organization.id(),
                client.id(),
                null,
                client.email(),
                organization.name(),
                organization.contactEmail());
    }
}
