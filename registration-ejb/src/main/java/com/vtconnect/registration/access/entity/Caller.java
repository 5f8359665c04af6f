package com.vtconnect.registration.access.entity;

import com.vtconnect.registration.value.entity.PersonName;
import java.util.Set;

/** On whose behalf the code runs. */
public sealed interface Caller {

    /** Somebody who is not signed in. */
    record Visitor() implements Caller {}

    record Client(long organizationId, long id, PersonName name) implements Caller {

        @Override
        public String account() {
            return "client " + id;
        }
    }

    record Staff(
            long organizationId,
            long id,
            String name,
            Set<Role> roles,
            Set<Long> departments,
            boolean licensed)
            implements Caller {

        public Staff {
            roles = Set.copyOf(roles);
            departments = Set.copyOf(departments);
        }

        @Override
        public String account() {
            return "staff " + id;
        }

        /**
         * Organizational Administrators reach the whole organization, the others their own
         * departments.
         */
        public boolean reachesEveryDepartment() {
            return roles.contains(Role.ORGANIZATIONAL_ADMINISTRATOR);
        }
    }

    /** Runs the platform, and belongs to no organization. */
    record Operator(long id, String name) implements Caller {

        @Override
        public String account() {
            return "operator " + id;
        }
    }

    /** Timers and the one-time set-up. */
    record System() implements Caller {}

    Caller VISITOR = new Visitor();
    Caller SYSTEM = new System();

    /**
     * What says whose account it is, and stays the same whatever becomes of the name or the roles:
     * count by this, never by the caller.
     */
    default String account() {
        throw new NotAllowed("not signed in");
    }

    /** Whether for anything at all; for one object {@link Rights} says it. */
    default boolean has(Permission permission) {
        return Rights.may(this, permission);
    }
}
