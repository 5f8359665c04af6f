package com.vtconnect.registration.invitation.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.invitation.entity.Invitation;
import com.vtconnect.registration.notification.control.Letters;
import com.vtconnect.registration.notification.control.Letters.Content;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.entity.Envelope;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Links;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails invitations, one to each address and the same words to all. They stand in the outbox from
 * the beginning, and go out one after the other, so that whoever waits for a link does not wait for
 * them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvitationMails {

    @Inject Invitations invitations;
    @Inject Outbox outbox;
    @Inject Letters letters;
    @Inject Links links;
    @Inject Organizations organizations;
    @Inject StaffMembers staffMembers;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "registration.import.mails-per-minute", defaultValue = "120")
    int mailsPerMinute;

    /**
     * @param formKey of the form that was sent
     */
    public void send(
            Caller.Staff caller, List<EmailAddress> emails, Language language, String formKey) {
        var organization = organizations.get(caller.organizationId());
        // Whoever wants no more of this can answer in any case.
        var answers =
                organization.contactEmail() == null
                        ? staffMembers.get(organization.id(), caller.id()).email()
                        : organization.contactEmail();
        var letter =
                letters.write(
                        MailKind.INVITATION,
                        language,
                        new Content(
                                organization.name(), null, links.portal(organization.slug(), "")));
        var known =
                invitations.find(organization.id(), emails).stream()
                        .collect(Collectors.toMap(Invitation::email, one -> one));
        var pause = Duration.ofMinutes(1).dividedBy(Math.max(1, mailsPerMinute));
        var due = clock.instant();
        for (var email : emails) {
            var envelope =
                    new Envelope(
                            organization.id(), null, null, email, organization.name(), answers);
            var mailId = outbox.sendAt(due, envelope, letter);
            due = due.plus(pause);
            var before = known.get(email);
            var invitation = before == null ? new Invitation(organization.id(), email) : before;
            var mailBefore = invitation.mailId();
            invitation.send(language, caller.id(), mailId, formKey, clock.instant());
            if (before == null) {
                invitations.add(invitation);
            } else if (mailBefore != null) {
                // Its fate is told no more, so the journal need not keep the address twice.
                outbox.remove(organization.id(), mailBefore);
            }
        }
    }
}
