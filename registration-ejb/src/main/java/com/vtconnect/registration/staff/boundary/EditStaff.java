package com.vtconnect.registration.staff.boundary;

import com.vtconnect.registration.access.entity.Role;
import java.util.Set;

/**
 * The staff page's input, for a new staff member and for one that is there.
 *
 * @param email taken for a new one only; staff change their own address themselves
 * @param version as it was when the page was opened; any for a new one
 */
public record EditStaff(
        String firstName,
        String lastName,
        String email,
        Set<Role> roles,
        Set<Long> departments,
        boolean licensed,
        boolean acceptsNewClients,
        boolean newClientNotifications,
        int version) {}
