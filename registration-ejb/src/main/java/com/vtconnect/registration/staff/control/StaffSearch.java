package com.vtconnect.registration.staff.control;

import com.vtconnect.registration.staff.boundary.StaffListQuery;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Sort;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Tab;
import com.vtconnect.registration.staff.entity.StaffMember;
import com.vtconnect.registration.value.entity.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Finds staff for lists: a fixed number of statements for a page, however many rows it shows. */
@ApplicationScoped
public class StaffSearch {

    private static final int LARGEST_PAGE = 100;
    private static final String FOUND =
            """
            FROM StaffMember s WHERE s.organizationId = :organization AND s.active = :active
              AND (LOWER(CONCAT(s.firstName, ' ', s.lastName)) LIKE :search
                OR LOWER(CONCAT(s.lastName, ' ', s.firstName)) LIKE :search
                OR LOWER(s.email) LIKE :search)
            """;

    @PersistenceContext EntityManager entityManager;

    public List<StaffMember> page(long organizationId, StaffListQuery query) {
        return with(
                        entityManager.createQuery(
                                "SELECT s " + FOUND + " ORDER BY " + order(query),
                                StaffMember.class),
                        organizationId,
                        query)
                .setFirstResult(Math.max(0, query.first()))
                .setMaxResults(Math.min(LARGEST_PAGE, query.size()))
                // Of this page alone: joined to the query it would read those of all pages.
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.roles")
                .setHint("eclipselink.batch", "s.memberships")
                .getResultList();
    }

    public int count(long organizationId, StaffListQuery query) {
        return with(
                        entityManager.createQuery("SELECT COUNT(s) " + FOUND, Long.class),
                        organizationId,
                        query)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> with(
            TypedQuery<T> jpql, long organizationId, StaffListQuery query) {
        return jpql.setParameter("organization", organizationId)
                .setParameter("active", query.tab() == Tab.ACTIVE)
                .setParameter(
                        "search", SearchText.pattern(query.search() == null ? "" : query.search()));
    }

    private static String order(StaffListQuery query) {
        var direction = query.ascending() ? " ASC" : " DESC";
        var name = "LOWER(s.lastName)%1$s, LOWER(s.firstName)%1$s, s.id".formatted(direction);
        return switch (query.sort() == null ? Sort.NAME : query.sort()) {
            case NAME -> name;
            case EMAIL -> "s.email" + direction;
            case LEFT -> "s.inactiveSince" + direction + ", s.id";
        };
    }
}
