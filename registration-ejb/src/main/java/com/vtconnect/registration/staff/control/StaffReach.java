package com.vtconnect.registration.staff.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.Rights;
import com.vtconnect.registration.staff.entity.StaffMember;

/** Which staff a caller manages: asks {@link Rights}. */
public final class StaffReach {

    private StaffReach() {}

    public static boolean mayEdit(Caller.Staff caller, StaffMember member) {
        return Rights.may(caller, Permission.MANAGE_STAFF, member.asSubject());
    }

    /**
     * Whether the caller may say that the other has left, which counts in every department of
     * theirs. Nobody says it of themselves.
     */
    public static boolean maySendAway(Caller.Staff caller, StaffMember member) {
        return caller.id() != member.id()
                && Rights.mayEverywhere(caller, Permission.MANAGE_STAFF, member.asSubject());
    }

    /**
     * @throws NotAllowed unless {@link #mayEdit}
     */
    public static void requireEdit(Caller.Staff caller, StaffMember member) {
        require(mayEdit(caller, member));
    }

    /**
     * @throws NotAllowed unless {@link #maySendAway}
     */
    public static void requireSendAway(Caller.Staff caller, StaffMember member) {
        require(maySendAway(caller, member));
    }

    private static void require(boolean reaches) {
        if (!reaches) {
            throw new NotAllowed("staff of another department");
        }
    }
}
