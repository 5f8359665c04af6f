package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Links to confirm an address or to set up an account that nobody has followed for two days: the
 * mail may have gone astray, and a call may help.
 */
@ApplicationScoped
public class UnusedLinks {

    private static final String FOR_LONG = " < now() - interval '2 days'";

    @PersistenceContext EntityManager entityManager;

    /**
     * @param oldest null for none
     */
    public record Unused(int count, Instant oldest) {}

    public Unused ofClients(Caller.Staff caller) {
        var sql =
                "SELECT count(*), min(c.registered_at) FROM client c WHERE "
                        + ListConditions.within(caller)
                        + " AND "
                        + ListConditions.on(Tab.UNCONFIRMED, Whose.ALL)
                        + " AND c.registered_at"
                        + FOR_LONG;
        var row =
                (Object[]) ListConditions.query(entityManager, sql, caller, null).getSingleResult();
        return new Unused(
                ((Number) row[0]).intValue(),
                row[1] == null ? null : ((Timestamp) row[1]).toInstant());
    }

    /** Zero for callers who do not manage staff. */
    public int ofStaff(Caller.Staff caller) {
        if (!caller.has(Permission.MANAGE_STAFF)) {
            return 0;
        }
        var within =
                caller.reachesEveryDepartment()
                        ? ""
                        : """
                           AND EXISTS (SELECT 1 FROM staff_department d
                              WHERE d.staff_member_id = s.id AND d.department_id = ANY (?2::bigint[]))
                          """;
        var sql =
                """
                SELECT count(*) FROM staff_member s
                WHERE s.organization_id = ?1 AND s.active AND s.password_hash IS NULL AND s.created_at
                """
                        + FOR_LONG
                        + within;
        return ((Number) ListConditions.query(entityManager, sql, caller, null).getSingleResult())
                .intValue();
    }
}
