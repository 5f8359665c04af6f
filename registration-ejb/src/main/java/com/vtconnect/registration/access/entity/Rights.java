package com.vtconnect.registration.access.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * The one place that says who may do what to which object; pages, services, lists and exports ask
 * it. {@link Role} lists what a role may do at all; here stands to which objects: Organizational
 * Administrators reach their whole organization, the other roles what is in one of their own
 * departments, and nobody but an Organizational Administrator touches another one's record. Whether
 * client and practitioner may connect is no matter of roles: {@code Client.mayConnectWith} says it.
 */
public final class Rights {

    private Rights() {}

    /**
     * What an action is done to, as far as rights go.
     *
     * @param isWaiting in no department yet, and so the business of whoever may do the action
     * @param isHighest an Organizational Administrator
     */
    public record Subject(
            long organizationId, Set<Long> departments, boolean isWaiting, boolean isHighest) {

        public Subject {
            departments = Set.copyOf(departments);
        }

        /**
         * @param departments those of the client's practitioners; none if there is no practitioner
         */
        public static Subject client(long organizationId, Set<Long> departments) {
            return new Subject(organizationId, departments, departments.isEmpty(), false);
        }

        public static Subject staff(
                long organizationId, Set<Long> departments, Collection<Role> roles) {
            return new Subject(
                    organizationId,
                    departments,
                    false,
                    roles.contains(Role.ORGANIZATIONAL_ADMINISTRATOR));
        }
    }

    /** Whether the caller may do it to anything at all: asked before an object is read. */
    static boolean may(Caller caller, Permission action) {
        return switch (action) {
            case EVERYONE -> true;
            case SIGNED_IN -> caller instanceof Caller.Client || caller instanceof Caller.Staff;
            case CLIENT -> caller instanceof Caller.Client;
            case STAFF -> caller instanceof Caller.Staff;
            case OPERATE -> caller instanceof Caller.Operator;
            default ->
                    caller instanceof Caller.System
                            || caller instanceof Caller.Staff staff
                                    && staff.roles().stream().anyMatch(role -> role.has(action));
        };
    }

    /** Whether the caller may do it to this one. */
    public static boolean may(Caller.Staff caller, Permission action, Subject subject) {
        return caller.has(action)
                && caller.organizationId() == subject.organizationId()
                && (caller.reachesEveryDepartment()
                        || !subject.isHighest()
                                && (subject.isWaiting() || reaches(caller, subject.departments())));
    }

    /** Whether the caller may do to this one what counts in all of its departments. */
    public static boolean mayEverywhere(Caller.Staff caller, Permission action, Subject subject) {
        return may(caller, action, subject)
                && (caller.reachesEveryDepartment()
                        || caller.departments().containsAll(subject.departments()));
    }

    /** Whether one of these departments is within the caller's reach. */
    public static boolean reaches(Caller.Staff caller, Set<Long> departments) {
        return caller.reachesEveryDepartment()
                || !Collections.disjoint(caller.departments(), departments);
    }

    /** Whether the caller may give somebody this role, or take it away. */
    public static boolean mayGive(Caller.Staff caller, Role role) {
        return caller.has(Permission.MANAGE_STAFF)
                && (caller.reachesEveryDepartment() || role != Role.ORGANIZATIONAL_ADMINISTRATOR);
    }
}
