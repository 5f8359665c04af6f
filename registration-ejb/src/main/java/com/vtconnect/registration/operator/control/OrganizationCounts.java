package com.vtconnect.registration.operator.control;

import com.vtconnect.registration.operator.boundary.OrganizationRow;
import com.vtconnect.registration.operator.boundary.OrganizationRows;
import com.vtconnect.registration.operator.boundary.PlatformState.Totals;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * How many there are of what, by organization: counts alone, never a name of a person. Clients are
 * counted whether active or not, which an index answers without looking at one.
 */
@ApplicationScoped
@Transactional
public class OrganizationCounts {

    private static final String COLUMNS =
            """
            SELECT o.id, o.slug, o.name, o.kind, o.time_zone, o.created_at, o.closed_at,
                (SELECT count(*) FROM staff_member s WHERE s.organization_id = o.id AND s.active),
                (SELECT count(*) FROM client c WHERE c.organization_id = o.id),
                (SELECT count(*) FROM outgoing_mail m
                    WHERE m.organization_id = o.id AND m.sent_at IS NULL AND m.last_error IS NOT NULL)
            """;

    @PersistenceContext EntityManager entityManager;

    /** Counts only for the rows of the page. */
    @SuppressWarnings("unchecked")
    public OrganizationRows page(String search, int first, int size) {
        var pattern = SearchText.isEmpty(search) ? "%" : SearchText.pattern(search);
        var rows =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        COLUMNS
                                                + """
                                                FROM (SELECT * FROM organization WHERE lower(name) LIKE ?1 OR slug LIKE ?1
                                                    ORDER BY lower(name), id OFFSET ?2 LIMIT ?3) o
                                                ORDER BY lower(o.name), o.id
                                                """)
                                .setParameter(1, pattern)
                                .setParameter(2, first)
                                .setParameter(3, size)
                                .getResultList();
        var total =
                (Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM organization WHERE lower(name) LIKE ?1 OR slug LIKE ?1")
                                .setParameter(1, pattern)
                                .getSingleResult();
        return new OrganizationRows(
                rows.stream().map(OrganizationCounts::row).toList(), total.intValue());
    }

    @SuppressWarnings("unchecked")
    public Optional<OrganizationRow> find(long id) {
        return ((List<Object[]>)
                        entityManager
                                .createNativeQuery(COLUMNS + "FROM organization o WHERE o.id = ?1")
                                .setParameter(1, id)
                                .getResultList())
                .stream().findFirst().map(OrganizationCounts::row);
    }

    public Totals totals() {
        var row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT (SELECT count(*) FROM organization), (SELECT count(*) FROM staff_member WHERE active),
                                            (SELECT count(*) FROM client)
                                        """)
                                .getSingleResult();
        return new Totals(number(row[0]), number(row[1]), number(row[2]));
    }

    private static OrganizationRow row(Object[] row) {
        return new OrganizationRow(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                Kind.valueOf((String) row[3]),
                (String) row[4],
                ((Timestamp) row[5]).toInstant(),
                row[6] == null ? null : ((Timestamp) row[6]).toInstant(),
                number(row[7]),
                number(row[8]),
                number(row[9]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
