package com.vtconnect.registration.staff.boundary;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.audit.control.AuditTrail;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.control.StaffReach;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.Newest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What has happened to a staff member's account, for those who manage it. */
@Stateless
public class StaffRecord {

    @Inject StaffMembers staffMembers;
    @Inject AuditTrail auditTrail;
    @Inject CurrentCaller currentCaller;

    /**
     * @param inactivatedBy a name, null while active
     * @param maySendAway whether the caller may inactivate, reactivate or delete this one
     */
    public record Story(String inactivatedBy, boolean maySendAway) {}

    /**
     * @throws NotAllowed if the staff member is not the caller's to manage
     */
    @Allowed(Permission.MANAGE_STAFF)
    public Story story(long id) {
        var caller = currentCaller.staff();
        var member = managed(id);
        return new Story(
                member.inactivatedById() == null ? null : nameOf(member),
                StaffReach.maySendAway(caller, member));
    }

    /**
     * What has happened to the account.
     *
     * @throws NotAllowed if the staff member is not the caller's to manage
     */
    @Allowed(Permission.MANAGE_STAFF)
    public Newest<HistoryEntry> history(long id, int most) {
        return auditTrail.ofStaff(managed(id).organizationId(), id, most);
    }

    private StaffMember managed(long id) {
        var caller = currentCaller.staff();
        var member = staffMembers.get(caller.organizationId(), id);
        StaffReach.requireEdit(caller, member);
        return member;
    }

    private String nameOf(StaffMember member) {
        return staffMembers.get(member.organizationId(), member.inactivatedById()).name().full();
    }
}
