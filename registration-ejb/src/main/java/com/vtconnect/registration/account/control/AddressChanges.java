package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.account.entity.AddressChange;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.MailedSecret;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Begins and stops changes of addresses. Asking tells nobody whether the new address has an
 * account: its reader is mailed either way, and only they learn which it is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AddressChanges {

    private static final String LINK = "address?token=";
    private static final Set<Purpose> PURPOSES =
            Set.of(Purpose.CHANGE_ADDRESS, Purpose.STOP_ADDRESS_CHANGE);

    @PersistenceContext EntityManager entityManager;
    @Inject Clients clients;
    @Inject StaffMembers staffMembers;
    @Inject Organizations organizations;
    @Inject Tokens tokens;
    @Inject AccountMails mails;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;
    @Inject Clock clock;

    /** The owner's change that waits to be confirmed. */
    public Optional<AddressChange> findOpen(AccountOwner owner) {
        return unfinished(owner).stream()
                .filter(change -> change.isOpenAt(clock.instant()))
                .findFirst();
    }

    /**
     * Mails to both addresses; a change that was asked for before is given up.
     *
     * @param owner locked
     * @param askedById the staff member who asks in a client's place, null if it is the owner
     */
    public void ask(AccountOwner owner, EmailAddress newEmail, Long askedById) {
        giveUp(owner);
        entityManager.persist(new AddressChange(owner, newEmail, askedById, clock.instant()));
        var organization = organizations.get(owner.organizationId());
        var stop = issue(owner, Purpose.STOP_ADDRESS_CHANGE, owner.email());
        mails.tell(MailKind.ADDRESS_CHANGE_ASKED, organization, owner, LINK + stop.secret());
        var holder = holder(owner, newEmail);
        if (holder.isPresent()) {
            tellHolder(holder.get());
        } else {
            var change = issue(owner, Purpose.CHANGE_ADDRESS, newEmail);
            mails.tellStranger(
                    newEmail, MailKind.ADDRESS_CHANGE, organization, owner, LINK + change.secret());
        }
        audit(owner, AuditAction.ADDRESS_CHANGE_ASKED, owner.email() + " → " + newEmail);
    }

    /** In the name of the holder's own practice: staff may work at another one. */
    private void tellHolder(AccountOwner holder) {
        mails.tell(
                MailKind.ADDRESS_IN_USE,
                organizations.get(holder.organizationId()),
                holder,
                signInPage(holder));
    }

    /** Says whether there was one to stop. */
    public boolean stop(AccountOwner owner) {
        var isOpen = findOpen(owner).isPresent();
        giveUp(owner);
        if (isOpen) {
            audit(owner, AuditAction.ADDRESS_CHANGE_STOPPED, null);
        }
        return isOpen;
    }

    /** Moves the owner, and ends every link to the old address. */
    void complete(AccountOwner owner, AddressChange change) {
        var before = owner.email();
        change.confirm(clock.instant());
        owner.moveTo(change.newEmail());
        tokens.supersede(owner, Set.of(Purpose.values()));
        mails.tellAt(
                before,
                MailKind.ADDRESS_CHANGED,
                organizations.get(owner.organizationId()),
                owner,
                signInPage(owner));
        auditTrail.of(
                owner,
                owner.asCaller(),
                AuditAction.ADDRESS_CHANGED,
                before + " → " + change.newEmail());
    }

    /** Who has the address where it may be had once: staff over all practices, clients in one. */
    public Optional<? extends AccountOwner> holder(AccountOwner owner, EmailAddress email) {
        return owner.isStaff()
                ? staffMembers.findByEmail(email)
                : clients.findByEmail(owner.organizationId(), email);
    }

    private void giveUp(AccountOwner owner) {
        var now = clock.instant();
        unfinished(owner).forEach(change -> change.stop(now));
        // Before a new one is inserted: the database lets nobody have two.
        entityManager.flush();
        tokens.supersede(owner, PURPOSES);
    }

    private List<AddressChange> unfinished(AccountOwner owner) {
        var column = owner.isStaff() ? "staffMemberId" : "clientId";
        return entityManager
                .createQuery(
                        """
                        SELECT c FROM AddressChange c WHERE c.organizationId = :organization AND c.%s = :owner
                          AND c.confirmedAt IS NULL AND c.stoppedAt IS NULL
                        """
                                .formatted(column),
                        AddressChange.class)
                .setParameter("organization", owner.organizationId())
                .setParameter("owner", owner.id())
                .getResultList();
    }

    private MailedSecret issue(AccountOwner owner, Purpose purpose, EmailAddress email) {
        return owner.isStaff()
                ? tokens.issueToStaff(owner.organizationId(), owner.id(), purpose, email)
                : tokens.issueToClient(owner.organizationId(), owner.id(), purpose, email);
    }

    private static String signInPage(AccountOwner owner) {
        return owner.isStaff() ? "sign-in" : "login";
    }

    private void audit(AccountOwner owner, AuditAction action, String detail) {
        auditTrail.of(owner, currentCaller.get(), action, detail);
    }
}
