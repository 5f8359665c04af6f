package com.vtconnect.registration.staff.boundary;

import com.vtconnect.registration.access.entity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A staff member in a list or a record.
 *
 * @param departments names, in alphabetical order
 * @param hasSetUpAccount whether they have chosen a password
 * @param inactiveSince null while active
 * @param mayEdit whether the caller may edit this one
 */
public record StaffRow(
        long id,
        String firstName,
        String lastName,
        String email,
        boolean active,
        boolean licensed,
        boolean acceptsNewClients,
        boolean newClientNotifications,
        Set<Role> roles,
        Set<Long> departmentIds,
        List<String> departments,
        boolean hasSetUpAccount,
        Instant inactiveSince,
        boolean mayEdit,
        int version) {

    public String fullName() {
        return firstName + " " + lastName;
    }
}
