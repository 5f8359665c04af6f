package com.vtconnect.registration.account.control;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.Rights;
import com.vtconnect.registration.secondstep.control.SecondSteps;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What administrators may do with the accounts of colleagues, each step in a short transaction. */
@ApplicationScoped
@Transactional
public class Colleagues {

    @Inject StaffMembers staffMembers;
    @Inject SecondSteps secondSteps;
    @Inject SecondStepChanges changes;
    @Inject CurrentCaller currentCaller;

    public boolean isSecondStepResettable(long id) {
        var caller = currentCaller.staff();
        var colleague = staffMembers.get(caller.organizationId(), id);
        requireRight(colleague);
        return colleague.id() != caller.id() && secondSteps.isOn(colleague);
    }

    /**
     * @throws NotAllowed if it is the caller's own, or one whom the caller may not manage
     */
    public void resetSecondStep(long id) {
        var caller = currentCaller.staff();
        var colleague = staffMembers.getForChange(caller.organizationId(), id);
        requireRight(colleague);
        if (colleague.id() == caller.id()) {
            throw new NotAllowed("one's own is turned off with its own proof");
        }
        changes.reset(colleague);
    }

    private void requireRight(StaffMember colleague) {
        if (!Rights.may(currentCaller.staff(), Permission.MANAGE_STAFF, colleague.asSubject())) {
            throw new NotAllowed("a colleague who is not theirs to manage");
        }
    }
}
