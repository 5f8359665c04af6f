package com.vtconnect.registration.staff.control;

import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.notification.control.Letters;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.entity.Envelope;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Links;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mails staff members the link by which they choose a password. */
@ApplicationScoped
public class StaffInvitations {

    @Inject Tokens tokens;
    @Inject Letters letters;
    @Inject Outbox outbox;
    @Inject Links links;

    public void invite(Organization organization, StaffMember member) {
        mail(organization, member, Purpose.SET_UP_ACCOUNT, MailKind.SET_UP_ACCOUNT);
    }

    public void mailPasswordReset(Organization organization, StaffMember member) {
        mail(organization, member, Purpose.RESET_PASSWORD, MailKind.RESET_PASSWORD);
    }

    private void mail(
            Organization organization, StaffMember member, Purpose purpose, MailKind kind) {
        var mailed = tokens.issueToStaff(organization.id(), member.id(), purpose, member.email());
        var link = links.office("confirm?token=" + mailed.secret());
        outbox.send(
                new Envelope(
                        organization.id(),
                        null,
                        member.id(),
                        member.email(),
                        organization.name(),
                        organization.contactEmail()),
                letters.write(
                        kind,
                        member.language(),
                        new Letters.Content(organization.name(), member.name().first(), link)));
    }
}
