package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.client.control.Applications;
import com.vtconnect.registration.client.control.ClientMails;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.confirmation.entity.Token;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
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
    @Inject ClientMails clientMails;
    @Inject SignInSessions sessions;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * A link and whom it belongs to.
     *
     * @param personal what the password must not be made of
     */
    public record Opened(
            Token.State state,
            Purpose purpose,
            boolean isStaff,
            Organization organization,
            String email,
            String firstName,
            List<String> personal) {}

    /** A session that a link opened. */
    public record Used(Caller caller, String secret, String slug) {}

    @Transactional
    public Optional<Opened> open(String secret) {
        return tokens.find(secret).map(this::opened);
    }

    private Opened opened(Token token) {
        var organization = organizations.get(token.organizationId());
        var name = token.clientId() == null ? staffMember(token).name() : client(token).name();
        return new Opened(
                state(token),
                token.purpose(),
                token.clientId() == null,
                organization,
                token.email().text(),
                name.first(),
                List.of(
                        name.full(),
                        token.email().text(),
                        organization.name(),
                        organization.slug().text()));
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
        return state == Token.State.OPEN && !token.email().equals(address(token))
                ? Token.State.SUPERSEDED
                : state;
    }

    /** Uses the link: confirms, sets the password, signs in. Empty if it is not open (any more). */
    @Transactional
    public Optional<Used> use(String secret, String passwordHash) {
        // The client before the link, since another link may confirm the same address at this
        // moment.
        tokens.find(secret).ifPresent(this::lockClient);
        return tokens.findForUse(secret)
                .filter(token -> state(token) == Token.State.OPEN)
                .map(
                        token -> {
                            token.use(clock.instant());
                            tokens.useUpResets(token);
                            var organization = organizations.get(token.organizationId());
                            return token.clientId() == null
                                    ? useAsStaff(organization, staffMember(token), passwordHash)
                                    : useAsClient(organization, token, passwordHash);
                        });
    }

    private void lockClient(Token token) {
        if (token.clientId() != null) {
            clients.getForDecision(token.organizationId(), token.clientId());
        }
    }

    private Used useAsClient(Organization organization, Token token, String passwordHash) {
        var client = client(token);
        var caller = new Caller.Client(organization.id(), client.id(), client.name());
        if (token.purpose() == Purpose.RESET_PASSWORD) {
            client.setPasswordHash(passwordHash);
            sessions.endAllOfClient(organization.id(), client.id());
            clientMails.sayPasswordChanged(organization, client);
            audit(caller, organization, AuditAction.PASSWORD_SET, SubjectKind.CLIENT, client.id());
        } else {
            registration(token).ifPresent(form -> confirmForm(form, client));
            client.confirm(passwordHash, clock.instant());
            currentCaller.language().ifPresent(client::speak);
            clientMails.confirmed(organization, client);
            audit(
                    caller,
                    organization,
                    AuditAction.EMAIL_CONFIRMED,
                    SubjectKind.CLIENT,
                    client.id());
        }
        audit(caller, organization, AuditAction.SIGNED_IN, SubjectKind.CLIENT, client.id());
        return new Used(caller, sessions.open(caller), organization.slug().text());
    }

    private Optional<Registration> registration(Token token) {
        return Optional.ofNullable(token.registrationId())
                .flatMap(id -> clients.findRegistration(token.organizationId(), id));
    }

    private void confirmForm(Registration form, Client client) {
        client.takeOver(applications.confirmed(form, client), clock.instant());
        form.confirm(clock.instant());
    }

    private Used useAsStaff(Organization organization, StaffMember member, String passwordHash) {
        member.setPasswordHash(passwordHash);
        sessions.endAllOfStaff(organization.id(), member.id());
        audit(
                member.asCaller(),
                organization,
                AuditAction.PASSWORD_SET,
                SubjectKind.STAFF,
                member.id());
        audit(
                member.asCaller(),
                organization,
                AuditAction.SIGNED_IN,
                SubjectKind.STAFF,
                member.id());
        return new Used(
                member.asCaller(), sessions.open(member.asCaller()), organization.slug().text());
    }

    private void audit(
            Caller actor,
            Organization organization,
            AuditAction action,
            SubjectKind kind,
            long id) {
        auditTrail.by(actor, organization.id(), action, kind, id, null);
    }

    private boolean isActive(Token token) {
        return token.clientId() == null ? staffMember(token).isActive() : client(token).isActive();
    }

    private EmailAddress address(Token token) {
        return token.clientId() == null ? staffMember(token).email() : client(token).email();
    }

    private Client client(Token token) {
        return clients.get(token.organizationId(), token.clientId());
    }

    private StaffMember staffMember(Token token) {
        return staffMembers.get(token.organizationId(), token.staffMemberId());
    }
}
