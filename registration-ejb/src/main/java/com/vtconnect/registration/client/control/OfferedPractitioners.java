package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Rights;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom somebody may give to a new client: the practitioners of the own departments. */
@ApplicationScoped
public class OfferedPractitioners {

    @Inject StaffMembers staffMembers;

    /** By id. */
    public Map<Long, StaffMember> to(Caller.Staff caller) {
        return staffMembers.all(caller.organizationId()).stream()
                .filter(StaffMember::isPractitioner)
                .filter(one -> Rights.reaches(caller, one.departments()))
                .collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }
}
