package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.AccountOwner;
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
import com.vtconnect.registration.secondstep.control.HalfSignIns;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.secondstep.entity.HalfSignIn;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The accounts of clients and staff, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject Owners owners;
    @Inject Organizations organizations;
    @Inject SecondSteps secondSteps;
    @Inject HalfSignIns halfSignIns;
    @Inject SignInSessions sessions;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /**
     * An account that may sign in, with the hash to compare with.
     *
     * @param clientId null for staff
     * @param staffMemberId null for a client
     */
    public record Account(
            long organizationId, Long clientId, Long staffMemberId, String passwordHash) {

        static Account of(AccountOwner owner) {
            return new Account(
                    owner.organizationId(),
                    owner.clientId(),
                    owner.staffMemberId(),
                    owner.passwordHash());
        }
    }

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
                .map(Account::of);
    }

    public Optional<Account> ofStaff(String email) {
        if (!EmailAddress.isValid(email)) {
            return Optional.empty();
        }
        return staffMembers
                .findByEmail(new EmailAddress(email))
                .filter(member -> organizations.get(member.organizationId()).isOpen())
                .filter(StaffMember::maySignIn)
                .map(Account::of);
    }

    /** Writes a record for an unknown address as well, for the same work. */
    public void noteFailure(Optional<Account> account) {
        var clientId = account.map(Account::clientId);
        auditTrail.by(
                Caller.VISITOR,
                account.map(Account::organizationId).orElse(null),
                AuditAction.SIGN_IN_FAILED,
                clientId.isPresent() ? SubjectKind.CLIENT : SubjectKind.STAFF,
                clientId.or(() -> account.map(Account::staffMemberId)).orElse(null),
                null);
    }

    /**
     * Opens a session; empty if the account may no longer sign in.
     *
     * @param renewedHash replaces the stored hash; null to leave it
     */
    public Optional<SignedIn> open(Account account, String renewedHash) {
        // A password that is changed at this moment ends the sessions of the old one, this one too.
        return Optional.of(
                        owners.lock(
                                account.organizationId(),
                                account.clientId(),
                                account.staffMemberId()))
                .filter(AccountOwner::maySignIn)
                .filter(owner -> owner.passwordHash().equals(account.passwordHash()))
                .map(
                        owner -> {
                            if (renewedHash != null) {
                                owner.setPasswordHash(renewedHash);
                            }
                            return begin(owner);
                        });
    }

    /** Signs the owner in, or half, if they owe a second step. */
    SignedIn begin(AccountOwner owner) {
        return owner instanceof StaffMember member
                        && (secondSteps.isOn(member) || secondSteps.isMissing(member))
                ? beginHalf(member)
                : complete(owner);
    }

    private SignedIn beginHalf(StaffMember member) {
        var pending = secondSteps.isOn(member) ? null : secondSteps.newSecret(member);
        return new SignedIn(
                Caller.VISITOR,
                null,
                halfSignIns.open(member, pending),
                slug(member),
                clock.instant().plus(HalfSignIn.LIFETIME),
                chosenLanguage(member),
                true);
    }

    /** Nothing is owed any more. */
    SignedIn complete(AccountOwner owner) {
        if (owner instanceof Client client) {
            currentCaller.language().ifPresent(client::speak);
        }
        var caller = owner.asCaller();
        auditTrail.of(owner, caller, AuditAction.SIGNED_IN, null);
        return new SignedIn(
                caller,
                null,
                sessions.open(caller),
                slug(owner),
                clock.instant().plus(SignInSession.idle(owner.isStaff())),
                chosenLanguage(owner),
                false);
    }

    private static Language chosenLanguage(AccountOwner owner) {
        return owner.preferences().isLanguageChosen() ? owner.language() : null;
    }

    private String slug(AccountOwner owner) {
        return organizations.get(owner.organizationId()).slug().text();
    }

    public Optional<SignedIn> resume(String secret) {
        return sessions.findAlive(secret)
                .flatMap(
                        session -> {
                            session.seen(clock.instant());
                            return owner(session)
                                    .filter(AccountOwner::maySignIn)
                                    .map(owner -> resumed(session, owner));
                        });
    }

    private SignedIn resumed(SignInSession session, AccountOwner owner) {
        return new SignedIn(
                owner.asCaller(),
                session.id(),
                null,
                slug(owner),
                session.endsAt(),
                chosenLanguage(owner),
                owner instanceof StaffMember member && secondSteps.isMissing(member));
    }

    private Optional<AccountOwner> owner(SignInSession session) {
        return owners.find(session.organizationId(), session.clientId(), session.staffMemberId());
    }

    public void signOut(String secret) {
        sessions.findAlive(secret)
                .flatMap(this::owner)
                .ifPresent(
                        owner ->
                                auditTrail.of(
                                        owner, owner.asCaller(), AuditAction.SIGNED_OUT, null));
        sessions.end(secret);
    }
}
