package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.Rights;
import com.vtconnect.registration.access.entity.Rights.Subject;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.Association;
import com.vtconnect.registration.client.entity.Client;
import com.vtconnect.registration.value.control.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which clients a staff member reaches: {@link Rights}, for the departments of the client's
 * practitioners. Nobody reaches a record that was merged into another: it is looked at through that
 * one.
 *
 * <p>{@link #condition} says the same in SQL, for lists; a test holds the two together.
 */
@ApplicationScoped
public class Reach {

    @PersistenceContext EntityManager entityManager;
    @Inject com.vtconnect.registration.staff.control.StaffMembers staffMembers;

    /** Whether a caller with {@link Permission#SEE_CLIENTS} reaches this client. */
    public boolean covers(Caller.Staff caller, Client client) {
        return !client.standing().isMerged()
                && Rights.may(
                        caller,
                        Permission.SEE_CLIENTS,
                        Subject.client(client.organizationId(), departments(client)));
    }

    /**
     * The same client.
     *
     * @throws NotFound as if there were none, if the caller does not reach them
     */
    public Client require(Caller.Staff caller, Client client) {
        if (!covers(caller, client)) {
            throw new NotFound("No such client");
        }
        return client;
    }

    private Set<Long> departments(Client client) {
        return practitioners(client).stream()
                .map(id -> staffMembers.get(client.organizationId(), id))
                .flatMap(member -> member.departments().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Long> practitioners(Client client) {
        var ids = new HashSet<Long>();
        client.activeAssociations().map(Association::practitionerId).forEach(ids::add);
        if (client.approval() != Approval.APPROVED) {
            client.requestedPractitionerId().ifPresent(ids::add);
        }
        return ids;
    }

    /**
     * The rule as a condition on {@code client c}, with the caller's departments as an array
     * literal in parameter {@code departments} (a number in the SQL). Written so that PostgreSQL
     * reads whom the departments reach once for the whole statement, and not for each client.
     */
    public static String condition(Caller.Staff caller, int departments) {
        return condition(caller, departments, "c");
    }

    /** The same for a client by another name than {@code c}. */
    static String condition(Caller.Staff caller, int departments, String client) {
        if (caller.reachesEveryDepartment()) {
            return client + ".merged_into_id IS NULL";
        }
        var practitioners =
                "SELECT d.staff_member_id FROM staff_department d WHERE d.department_id = ANY (?%d::bigint[])"
                        .formatted(departments);
        return """
               (%1$s.merged_into_id IS NULL
                AND (%1$s.is_unassigned AND (%1$s.approval = 'APPROVED' OR %1$s.requested_practitioner_id IS NULL)
                    OR %1$s.id IN (SELECT a.client_id FROM association a
                        WHERE a.ended_at IS NULL AND a.practitioner_id IN (%2$s))
                    OR %1$s.approval <> 'APPROVED' AND %1$s.requested_practitioner_id IN (%2$s)))
               """
                .formatted(client, practitioners);
    }

    /** The caller's departments as {@link #condition} takes them. */
    public static String departments(Caller.Staff caller) {
        return Ids.of(caller.departments());
    }
}
