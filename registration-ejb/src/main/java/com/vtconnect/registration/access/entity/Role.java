package com.vtconnect.registration.access.entity;

import static com.vtconnect.registration.access.entity.Permission.ASSIGN_CLIENTS;
import static com.vtconnect.registration.access.entity.Permission.DECIDE_CLIENTS;
import static com.vtconnect.registration.access.entity.Permission.EDIT_ORGANIZATION;
import static com.vtconnect.registration.access.entity.Permission.MANAGE_STAFF;
import static com.vtconnect.registration.access.entity.Permission.READ_AUDIT;
import static com.vtconnect.registration.access.entity.Permission.SEE_CLIENTS;

import java.util.EnumSet;
import java.util.Set;

/**
 * The roles that a staff member may hold, several at once. Being a practitioner is not a role but
 * an assigned licence. All but the first reach only as far as the member's own departments.
 */
public enum Role {
    ORGANIZATIONAL_ADMINISTRATOR(
            EDIT_ORGANIZATION,
            READ_AUDIT,
            MANAGE_STAFF,
            SEE_CLIENTS,
            DECIDE_CLIENTS,
            ASSIGN_CLIENTS),
    DEPARTMENT_ADMINISTRATOR(MANAGE_STAFF, SEE_CLIENTS, DECIDE_CLIENTS, ASSIGN_CLIENTS),
    CARE_COORDINATOR(SEE_CLIENTS, DECIDE_CLIENTS, ASSIGN_CLIENTS);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        permissions = EnumSet.of(first, more);
    }

    public boolean has(Permission permission) {
        return permissions.contains(permission);
    }
}
