package com.vtconnect.registration.notification.entity;

import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import java.util.Collections;
import java.util.Set;

/**
 * A staff member, as far as the rule needs to know one.
 *
 * @param notified whether new-client notifications are on
 */
public record Colleague(
        long id,
        EmailAddress email,
        String firstName,
        Language language,
        boolean active,
        boolean notified,
        Set<Role> roles,
        Set<Long> departments) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean sharesDepartmentWith(Colleague other) {
        return !Collections.disjoint(departments, other.departments);
    }
}
