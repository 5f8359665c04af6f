package com.vtconnect.registration.staff.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Department;
import com.vtconnect.registration.staff.boundary.StaffRow;
import com.vtconnect.registration.staff.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Staff as lists and records show them to a caller. */
@ApplicationScoped
public class StaffRows {

    @Inject Organizations organizations;

    public StaffRow of(StaffMember member, Caller.Staff caller) {
        return of(List.of(member), caller).get(0);
    }

    /** In the same order. */
    public List<StaffRow> of(Collection<StaffMember> members, Caller.Staff caller) {
        var departmentNames =
                organizations.departments(caller.organizationId()).stream()
                        .collect(Collectors.toMap(Department::id, Department::name));
        return members.stream()
                .map(
                        member ->
                                new StaffRow(
                                        member.id(),
                                        member.name().first(),
                                        member.name().last(),
                                        member.email().text(),
                                        member.isActive(),
                                        member.isLicensed(),
                                        member.acceptsNewClients(),
                                        member.wantsNewClientNotifications(),
                                        member.roles(),
                                        member.departments(),
                                        member.departments().stream()
                                                .map(departmentNames::get)
                                                .sorted()
                                                .toList(),
                                        member.hasSetUpAccount(),
                                        member.inactiveSince(),
                                        StaffReach.mayEdit(caller, member),
                                        member.version()))
                .toList();
    }
}
