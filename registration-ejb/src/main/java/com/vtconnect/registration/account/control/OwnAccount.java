package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.SignInSession;
import com.vtconnect.registration.account.boundary.OwnAddress.Address;
import com.vtconnect.registration.account.entity.AddressChange;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.confirmation.control.Tokens;
import com.vtconnect.registration.confirmation.entity.Purpose;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** What people do with their own account, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    @Inject Owners owners;
    @Inject Organizations organizations;
    @Inject SignInSessions sessions;
    @Inject OldPassword oldPassword;
    @Inject Tokens tokens;
    @Inject AddressChanges changes;
    @Inject AccountMails mails;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /** What the password must not be made of. */
    public List<String> personal() {
        var me = owners.me();
        return Owners.personal(me, organizations.get(me.organizationId()));
    }

    /**
     * @param before the hash that the present password was compared with
     * @throws ChangedMeanwhile if it is another one now
     */
    public void changePassword(String before, String after) {
        var me = owners.lockMe();
        if (!before.equals(me.passwordHash())) {
            throw new ChangedMeanwhile();
        }
        me.setPasswordHash(after);
        endOthers(me);
        oldPassword.endWhatItBegan(me);
        tokens.supersede(me, Set.of(Purpose.RESET_PASSWORD));
        mails.tell(MailKind.PASSWORD_CHANGED, organizations.get(me.organizationId()), me, "forgot");
        audit(me, AuditAction.PASSWORD_SET);
    }

    public Address address() {
        var me = owners.me();
        var change = changes.findOpen(me);
        return new Address(
                me.email().text(),
                change.map(one -> one.newEmail().text()).orElse(null),
                change.map(AddressChange::endsAt).orElse(null));
    }

    /** Where the address counts: the practice's slug for a client, empty for staff. */
    public String signInPlace() {
        var me = owners.me();
        return me.isStaff() ? "" : organizations.get(me.organizationId()).slug().text();
    }

    public void askForAddress(EmailAddress email) {
        changes.ask(owners.lockMe(), email, null);
    }

    public void giveUpAddressChange() {
        changes.stop(owners.lockMe());
    }

    /** Those that stand; the last used first. */
    public List<SignInSession> sessions() {
        return sessions.of(owners.me());
    }

    /** Does nothing for one that is not the caller's or has ended. */
    public void endSession(long id) {
        var me = owners.me();
        end(me, sessions.of(me).stream().map(SignInSession::id).filter(one -> one == id).toList());
    }

    /** All but the one that asks. */
    public void endOtherSessions() {
        endOthers(owners.me());
    }

    private void endOthers(AccountOwner me) {
        end(
                me,
                sessions.of(me).stream()
                        .map(SignInSession::id)
                        .filter(one -> one != currentCaller.session())
                        .toList());
    }

    private void end(AccountOwner me, List<Long> ids) {
        if (!ids.isEmpty()) {
            sessions.end(me.organizationId(), ids);
            audit(me, AuditAction.SESSIONS_ENDED);
        }
    }

    private void audit(AccountOwner me, AuditAction action) {
        auditTrail.of(me, currentCaller.get(), action, null);
    }
}
