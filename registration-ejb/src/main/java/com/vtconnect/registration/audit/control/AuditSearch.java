package com.vtconnect.registration.audit.control;

import com.vtconnect.registration.audit.boundary.AuditFilter;
import com.vtconnect.registration.audit.boundary.AuditFilter.About;
import com.vtconnect.registration.audit.boundary.AuditPosition;
import com.vtconnect.registration.audit.boundary.AuditRow;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.value.control.Cursor;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Consumer;

/** Finds lines of the audit trail, filtered and paged in the database, the newest first. */
@ApplicationScoped
public class AuditSearch {

    private static final Cursor WHOLE_TRAIL = new Cursor("whole_trail");

    @PersistenceContext EntityManager entityManager;

    /**
     * @param people whom the lines are about, null for anybody
     * @param before null for the newest
     */
    @SuppressWarnings("unchecked")
    public List<AuditRow> page(
            long organizationId,
            AuditFilter filter,
            List<About> people,
            AuditPosition before,
            int size) {
        var query = new AuditQuery(organizationId, filter, people, before, size);
        var rows = (List<Object[]>) query.in(entityManager, "").getResultList();
        return rows.stream().map(AuditSearch::row).toList();
    }

    /** Reads all of them, as they are at this moment, without ever holding more than 500. */
    public int each(
            long organizationId,
            AuditFilter filter,
            List<About> people,
            Consumer<AuditRow> reader) {
        var trail =
                new AuditQuery(organizationId, filter, people, null, null)
                        .in(entityManager, WHOLE_TRAIL.over(""));
        return WHOLE_TRAIL.each(entityManager, trail, row -> reader.accept(row(row)));
    }

    /** Clients and staff with a name or address like this. */
    @SuppressWarnings("unchecked")
    public List<About> people(long organizationId, String typed, int most) {
        var people =
                (List<Object[]>)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT kind, id FROM (
                                            SELECT 'CLIENT' AS kind, id, first_name_lower AS first, last_name_lower AS last, email
                                            FROM client WHERE organization_id = ?1
                                            UNION ALL
                                            SELECT 'STAFF', id, lower(first_name), lower(last_name), email
                                            FROM staff_member WHERE organization_id = ?1
                                        ) person
                                        WHERE first || ' ' || last || ' ' || first || ' ' || email LIKE ?2
                                        LIMIT ?3
                                        """)
                                .setParameter(1, organizationId)
                                .setParameter(2, SearchText.pattern(typed))
                                .setParameter(3, most)
                                .getResultList();
        return people.stream()
                .map(
                        row ->
                                new About(
                                        SubjectKind.valueOf((String) row[0]),
                                        ((Number) row[1]).longValue()))
                .toList();
    }

    private static AuditRow row(Object[] row) {
        return new AuditRow(
                ((Number) row[0]).longValue(),
                ((Timestamp) row[1]).toInstant(),
                (String) row[2],
                AuditAction.valueOf((String) row[3]),
                SubjectKind.valueOf((String) row[4]),
                row[5] == null ? null : ((Number) row[5]).longValue(),
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
