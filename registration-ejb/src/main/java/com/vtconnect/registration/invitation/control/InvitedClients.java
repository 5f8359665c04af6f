package com.vtconnect.registration.invitation.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.control.Reach;
import com.vtconnect.registration.value.entity.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of those invited is a client, as far as the caller may see that client. Of all others nothing
 * can be told from the answer, neither that there is one nor that there is none.
 */
@ApplicationScoped
public class InvitedClients {

    /** The record that stands for {@code own}: itself, or the last one it was merged into. */
    private static final String SURVIVOR =
            """
            CASE WHEN own.merged_into_id IS NULL THEN own.id ELSE (
                WITH RECURSIVE later AS (
                    SELECT n.id, n.merged_into_id FROM client n WHERE n.id = own.merged_into_id
                    UNION ALL SELECT n.id, n.merged_into_id FROM later l JOIN client n ON n.id = l.merged_into_id)
                SELECT l.id FROM later l WHERE l.merged_into_id IS NULL) END
            """;

    @PersistenceContext EntityManager entityManager;

    /**
     * The client with an address, whom the caller may see; with the caller's departments in
     * parameter 2. Looked up for each address by itself: all at once PostgreSQL would rather read
     * all clients there are.
     */
    private static String client(Caller.Staff caller, String organization, String email) {
        return """
               LATERAL (SELECT c.id, c.confirmed_at FROM client own JOIN client c ON c.id = %s
                   WHERE own.organization_id = %s AND own.email = %s AND %s OFFSET 0)
               """
                .formatted(SURVIVOR, organization, email, Reach.condition(caller, 2));
    }

    /** Joins {@link #client} as {@code c} to {@code invitation i}. */
    static String join(Caller.Staff caller) {
        return "LEFT JOIN " + client(caller, "i.organization_id", "i.email") + " c ON TRUE";
    }

    /** Fills the parameter of the departments, where there is one. */
    static Query within(Caller.Staff caller, Query query) {
        return caller.reachesEveryDepartment()
                ? query
                : query.setParameter(2, Reach.departments(caller));
    }

    /** The ids of those who have one of these addresses. */
    @SuppressWarnings("unchecked")
    Map<EmailAddress, Long> of(Caller.Staff caller, Collection<EmailAddress> emails) {
        var query =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT wanted.email, c.id FROM unnest(string_to_array(?3, ' ')) AS wanted (email)
                                CROSS JOIN %s c
                                """
                                        .formatted(client(caller, "?1", "wanted.email")))
                        .setParameter(1, caller.organizationId())
                        .setParameter(3, text(emails));
        var found = new HashMap<EmailAddress, Long>();
        for (var row : (List<Object[]>) within(caller, query).getResultList()) {
            found.put(new EmailAddress((String) row[0]), ((Number) row[1]).longValue());
        }
        return found;
    }

    /** No address has a blank in it. */
    static String text(Collection<EmailAddress> emails) {
        return String.join(" ", emails.stream().map(EmailAddress::text).toList());
    }
}
