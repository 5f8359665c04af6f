package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.SignInSession;
import com.vtconnect.registration.account.boundary.SignedIn;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The accounts of clients and staff, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject SignInSessions sessions;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /** An account that may sign in, with the hash to compare with. */
    public record Account(boolean isStaff, long organizationId, long id, String passwordHash) {}

    public Optional<Account> ofClient(String slug, String email) {
        if (!EmailAddress.isValid(email)) {
            return Optional.empty();
        }
        return organizations
                .find(slug)
                .filter(Organization::isOpen)
                .flatMap(
                        organization ->
                                clients.findByEmail(organization.id(), new EmailAddress(email)))
                .filter(Client::maySignIn)
                .map(
                        client ->
                                new Account(
                                        false,
                                        client.organizationId(),
                                        client.id(),
                                        client.passwordHash()));
    }

    public Optional<Account> ofStaff(String email) {
        if (!EmailAddress.isValid(email)) {
            return Optional.empty();
        }
        return staffMembers
                .findByEmail(new EmailAddress(email))
                .filter(member -> organizations.get(member.organizationId()).isOpen())
                .filter(member -> member.isActive() && member.passwordHash() != null)
                .map(
                        member ->
                                new Account(
                                        true,
                                        member.organizationId(),
                                        member.id(),
                                        member.passwordHash()));
    }

    /** Writes a record for an unknown address as well, for the same work. */
    public void noteFailure(Optional<Account> account) {
        auditTrail.by(
                Caller.VISITOR,
                account.map(Account::organizationId).orElse(null),
                AuditAction.SIGN_IN_FAILED,
                account.filter(one -> !one.isStaff()).isPresent()
                        ? SubjectKind.CLIENT
                        : SubjectKind.STAFF,
                account.map(Account::id).orElse(null),
                null);
    }

    /**
     * Opens a session; empty if the account may no longer sign in.
     *
     * @param renewedHash replaces the stored hash; null to leave it
     */
    public Optional<SignedIn> open(Account account, String renewedHash) {
        return owner(account, renewedHash)
                .map(
                        owner -> {
                            audit(owner, account, AuditAction.SIGNED_IN);
                            return new SignedIn(
                                    owner,
                                    sessions.open(owner),
                                    organizations.get(account.organizationId()).slug().text(),
                                    clock.instant().plus(idle(account)));
                        });
    }

    private Optional<Caller> owner(Account account, String renewedHash) {
        if (account.isStaff()) {
            var member =
                    staffMembers
                            .find(account.organizationId(), account.id())
                            .filter(StaffMember::isActive);
            if (renewedHash != null) {
                member.ifPresent(one -> one.setPasswordHash(renewedHash));
            }
            return member.map(StaffMember::asCaller);
        }
        var client = clients.find(account.organizationId(), account.id()).filter(Client::maySignIn);
        if (renewedHash != null) {
            client.ifPresent(one -> one.setPasswordHash(renewedHash));
        }
        // Mails follow the language of the pages that the client signs in on.
        client.ifPresent(one -> currentCaller.language().ifPresent(one::speak));
        return client.map(Accounts::caller);
    }

    private static Duration idle(Account account) {
        return account.isStaff() ? SignInSession.STAFF_IDLE : SignInSession.CLIENT_IDLE;
    }

    public Optional<SignedIn> resume(String secret) {
        return sessions.findAlive(secret)
                .flatMap(
                        session -> {
                            var caller =
                                    session.clientId() == null ? staff(session) : client(session);
                            session.seen(clock.instant());
                            return caller.map(
                                    who ->
                                            new SignedIn(
                                                    who,
                                                    null,
                                                    organization(session).slug().text(),
                                                    session.endsAt()));
                        });
    }

    private Optional<Caller> client(SignInSession session) {
        return clients.find(session.organizationId(), session.clientId())
                .filter(Client::maySignIn)
                .map(Accounts::caller);
    }

    private Optional<Caller> staff(SignInSession session) {
        return staffMembers
                .find(session.organizationId(), session.staffMemberId())
                .filter(StaffMember::isActive)
                .map(StaffMember::asCaller);
    }

    private Organization organization(SignInSession session) {
        return organizations.get(session.organizationId());
    }

    public void signOut(String secret) {
        sessions.findAlive(secret)
                .ifPresent(
                        session -> {
                            var isStaff = session.clientId() == null;
                            auditTrail.by(
                                    currentCaller.get(),
                                    session.organizationId(),
                                    AuditAction.SIGNED_OUT,
                                    isStaff ? SubjectKind.STAFF : SubjectKind.CLIENT,
                                    isStaff ? session.staffMemberId() : session.clientId(),
                                    null);
                        });
        sessions.end(secret);
    }

    private void audit(Caller actor, Account account, AuditAction action) {
        auditTrail.by(
                actor,
                account.organizationId(),
                action,
                account.isStaff() ? SubjectKind.STAFF : SubjectKind.CLIENT,
                account.id(),
                null);
    }

    private static Caller caller(Client client) {
        return new Caller.Client(client.organizationId(), client.id(), client.name());
    }
}
