package com.vtconnect.registration.account.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.control.Owners;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.Fact;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.Language;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Which mails one wants, and in which language one is spoken to. */
@Stateless
public class OwnSettings {

    @Inject Owners owners;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @param messages mails about private messages
     * @param newClients mails about new clients; means nothing for a client. "Not sure"
     *     registrations reach Organizational Administrators whatever it says
     * @param language of mails, and of pages after signing in
     */
    public record Settings(boolean messages, boolean newClients, Language language) {}

    @Allowed(Permission.SIGNED_IN)
    public Settings get() {
        return of(owners.me());
    }

    @Allowed(Permission.SIGNED_IN)
    public void save(Settings settings) {
        var me = owners.lockMe();
        var before = facts(me);
        me.preferences().notifyOfMessages(settings.messages());
        me.choose(settings.language());
        if (me instanceof StaffMember member) {
            member.notifyOfNewClients(settings.newClients());
        }
        var changes = Fact.changes(before, facts(me));
        if (!changes.isEmpty()) {
            auditTrail.of(me, currentCaller.get(), AuditAction.SETTINGS_EDITED, changes);
        }
    }

    private static Settings of(AccountOwner me) {
        var newClients = me instanceof StaffMember member && member.wantsNewClientNotifications();
        return new Settings(
                me.preferences().wantsMessageNotifications(), newClients, me.language());
    }

    private static List<Fact> facts(AccountOwner me) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.onOff("messages", me.preferences().wantsMessageNotifications()));
        if (me instanceof StaffMember member) {
            facts.add(Fact.onOff("notifications", member.wantsNewClientNotifications()));
        }
        facts.add(new Fact("language", me.language().tag()));
        return facts;
    }
}
