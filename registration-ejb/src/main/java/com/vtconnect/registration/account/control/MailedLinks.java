package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.account.boundary.SignedIn;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Applications;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.confirmation.entity.Token;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.SignedForm;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Opens and uses mailed links, each in a short transaction, so that none is open while a password
 * is hashed.
 */
@ApplicationScoped
public class MailedLinks {

    @Inject Tokens tokens;
    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject Applications applications;
    @Inject Signing signing;
    @Inject ClientMails clientMails;
    @Inject SignInSessions sessions;
    @Inject OldPassword oldPassword;
    @Inject CurrentCaller currentCaller;
    @Inject AuditTrail auditTrail;
    @Inject AccountMails accountMails;
    @Inject Accounts accounts;
    @Inject Owners owners;
    @Inject Clock clock;

    /**
     * A link and whom it belongs to.
     *
     * @param personal what the password must not be made of
     * @param documents what is to be signed with it
     * @param signed what was signed with the form that it is to confirm
     */
    public record Opened(
            Token.State state,
            Purpose purpose,
            boolean isStaff,
            Organization organization,
            String email,
            String firstName,
            List<String> personal,
            List<RequiredDocument> documents,
            SignedForm signed) {}

    @Transactional
    public Optional<Opened> open(String secret) {
        return tokens.find(secret).filter(MailedLinks::isOfThisPage).map(this::opened);
    }

    /** Links that change an address have a page of their own; on this one they are none. */
    private static boolean isOfThisPage(Token token) {
        return token.purpose().leadsToPassword();
    }

    private Opened opened(Token token) {
        var organization = organizations.get(token.organizationId());
        var owner = owner(token);
        return new Opened(
                state(token),
                token.purpose(),
                token.clientId() == null,
                organization,
                token.email().text(),
                owner.name().first(),
                Owners.personal(owner, organization),
                isSigning(token) ? signing.toSign(client(token)) : List.of(),
                token.purpose() == Purpose.CONFIRM_REGISTRATION
                        ? registration(token).map(signing::signedWith).orElse(SignedForm.NONE)
                        : SignedForm.NONE);
    }

    /** Whom staff put in signs with setting up the account; who registered, with the form. */
    private static boolean isSigning(Token token) {
        return token.purpose() == Purpose.SET_UP_ACCOUNT && token.clientId() != null;
    }

    /** A link to confirm is used as well when another one has confirmed the address. */
    private Token.State state(Token token) {
        var state = token.stateAt(clock.instant());
        var isConfirmedOtherwise =
                token.clientId() != null
                        && token.purpose() != Purpose.RESET_PASSWORD
                        && state != Token.State.SUPERSEDED
                        && client(token).isConfirmed();
        var isSetUpOtherwise =
                token.purpose() == Purpose.SET_UP_ACCOUNT
                        && token.staffMemberId() != null
                        && staffMember(token).passwordHash() != null;
        if (isConfirmedOtherwise || isSetUpOtherwise) {
            return Token.State.USED;
        }
        if (state == Token.State.OPEN && !isActive(token)) {
            return Token.State.SUPERSEDED;
        }
        // Bound to the address: whoever reads the old one's mail has no say any more.
        return state == Token.State.OPEN && !token.email().equals(owner(token).email())
                ? Token.State.SUPERSEDED
                : state;
    }

    /**
     * Uses the link: confirms, sets the password, signs in. Empty if it is not open (any more).
     *
     * @param signed what is to be signed with it, or what was signed with the form and is confirmed
     */
    @Transactional
    public Optional<SignedIn> use(String secret, String passwordHash, SignDocuments signed) {
        // The owner before the link, since another link may confirm the same address at this
        // moment.
        tokens.find(secret).ifPresent(this::lockOwner);
        return tokens.findForUse(secret)
                .filter(MailedLinks::isOfThisPage)
                .filter(token -> state(token) == Token.State.OPEN)
                .map(
                        token -> {
                            token.use(clock.instant());
                            tokens.useUpResets(token);
                            var organization = organizations.get(token.organizationId());
                            if (token.clientId() == null) {
                                useAsStaff(organization, token, passwordHash);
                            } else {
                                useAsClient(organization, token, passwordHash, signed);
                            }
                            return accounts.begin(owner(token));
                        });
    }

    private void lockOwner(Token token) {
        owners.lock(token.organizationId(), token.clientId(), token.staffMemberId());
    }

    private AccountOwner owner(Token token) {
        return token.clientId() == null ? staffMember(token) : client(token);
    }

    private void useAsClient(
            Organization organization, Token token, String passwordHash, SignDocuments signed) {
        var client = client(token);
        if (token.purpose() == Purpose.RESET_PASSWORD) {
            replacePassword(organization, client, passwordHash);
        } else {
            var confirmed = isSigning(token) ? SignDocuments.NONE : signed;
            registration(token).ifPresent(form -> confirmForm(form, client, confirmed));
            if (isSigning(token)) {
                signing.sign(client, signed);
            }
            client.confirm(passwordHash, clock.instant());
            currentCaller.language().ifPresent(client::speak);
            clientMails.confirmed(organization, client);
            auditTrail.of(client, client.asCaller(), AuditAction.EMAIL_CONFIRMED, null);
        }
    }

    private void useAsStaff(Organization organization, Token token, String passwordHash) {
        var member = staffMember(token);
        if (token.purpose() == Purpose.RESET_PASSWORD) {
            replacePassword(organization, member, passwordHash);
        } else {
            member.setPasswordHash(passwordHash);
            auditTrail.of(member, member.asCaller(), AuditAction.PASSWORD_SET, null);
        }
    }

    private void replacePassword(
            Organization organization, AccountOwner owner, String passwordHash) {
        owner.setPasswordHash(passwordHash);
        sessions.endAll(owner);
        oldPassword.endWhatItBegan(owner);
        accountMails.tell(MailKind.PASSWORD_CHANGED, organization, owner, "forgot");
        auditTrail.of(owner, owner.asCaller(), AuditAction.PASSWORD_SET, null);
    }

    private Optional<Registration> registration(Token token) {
        return Optional.ofNullable(token.registrationId())
                .flatMap(id -> clients.findRegistration(token.organizationId(), id));
    }

    private void confirmForm(Registration form, Client client, SignDocuments confirmed) {
        client.takeOver(applications.confirmed(form, client), clock.instant());
        signing.confirm(form, client, confirmed);
        form.confirm(clock.instant());
    }

    private boolean isActive(Token token) {
        return token.clientId() == null ? staffMember(token).isActive() : client(token).isActive();
    }

    private Client client(Token token) {
        return clients.get(token.organizationId(), token.clientId());
    }

    private StaffMember staffMember(Token token) {
        return staffMembers.get(token.organizationId(), token.staffMemberId());
    }
}
