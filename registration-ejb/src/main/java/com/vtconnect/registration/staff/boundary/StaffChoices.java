package com.vtconnect.registration.staff.boundary;

import com.vtconnect.registration.access.entity.Role;
import java.util.List;
import java.util.Map;

/**
 * What the caller may choose from on a staff page; anything else is refused when it is saved.
 *
 * @param departments names by id, in alphabetical order
 * @param roles those that the caller may give
 * @param areRolesOpen false if the roles also count where the caller does not reach: then they stay
 *     as they are
 * @param alsoIn names of the departments out of the caller's reach that the staff member keeps
 */
public record StaffChoices(
        Map<Long, String> departments,
        List<Role> roles,
        boolean areRolesOpen,
        Map<Long, String> alsoIn) {}
