package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.notification.control.Letters;
import com.vtconnect.registration.notification.control.Letters.Content;
import com.vtconnect.registration.notification.control.Outbox;
import com.vtconnect.registration.notification.entity.Envelope;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Links;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever has an account what happens to it. */
@ApplicationScoped
public class AccountMails {

    @Inject Letters letters;
    @Inject Outbox outbox;
    @Inject Links links;

    /**
     * To the address that the owner signs in with.
     *
     * @param path where the button leads, in the portal that is the owner's
     */
    void tell(MailKind kind, Organization organization, AccountOwner owner, String path) {
        tellAt(owner.email(), kind, organization, owner, path);
    }

    /** To an address that was the owner's. */
    void tellAt(
            EmailAddress to,
            MailKind kind,
            Organization organization,
            AccountOwner owner,
            String path) {
        send(to, kind, organization, owner, owner.name().first(), path);
    }

    /** To an address that may be a stranger's: it carries no name. */
    void tellStranger(
            EmailAddress to,
            MailKind kind,
            Organization organization,
            AccountOwner owner,
            String path) {
        send(to, kind, organization, owner, null, path);
    }

    private void send(
            EmailAddress to,
            MailKind kind,
            Organization organization,
            AccountOwner owner,
            String greeted,
            String path) {
        var link = owner.isStaff() ? links.office(path) : links.portal(organization.slug(), path);
        outbox.send(
                new Envelope(
                        organization.id(),
                        owner.clientId(),
                        owner.staffMemberId(),
                        to,
                        organization.name(),
                        organization.contactEmail()),
                letters.write(
                        kind, owner.language(), new Content(organization.name(), greeted, link)));
    }
}
