package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.OfficeHome.Day;
import com.vtconnect.registration.client.entity.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Counts registrations by day and outcome, in one statement. */
@ApplicationScoped
public class RegistrationsByDay {

    private static final int DAYS = 14;

    /** Of what was dropped the trail alone still tells, and not of which department it was. */
    private static final String EXPIRED =
            """
            (SELECT count(*) FROM audit_record a
             WHERE a.organization_id = ?1 AND a.action = 'REGISTRATION_EXPIRED'
               AND a.at >= (d::date + %1$d)::timestamp AT TIME ZONE ?3
               AND a.at < (d::date + %1$d + 1)::timestamp AT TIME ZONE ?3)
            """
                    .formatted(Standing.CONFIRM_WITHIN.toDays());

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    @SuppressWarnings("unchecked")
    public List<Day> last(Caller.Staff caller, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var query =
                entityManager
                        .createNativeQuery(
                                """
                                WITH registered AS (
                                    SELECT (c.registered_at AT TIME ZONE ?3)::date AS day, c.approval, c.confirmed_at, c.inactive_since,
                                        EXISTS (SELECT 1 FROM association a
                                                WHERE a.client_id = c.id AND a.ended_at IS NULL) AS associated
                                    FROM client c
                                    WHERE c.organization_id = ?1 AND c.registered_at >= ?4
                                      AND c.made_by_id IS NULL AND %s)
                                SELECT d::date,
                                    count(*) FILTER (WHERE confirmed_at IS NOT NULL AND approval = 'APPROVED' AND associated),
                                    count(*) FILTER (WHERE confirmed_at IS NOT NULL AND inactive_since IS NULL
                                        AND (approval = 'PENDING' OR approval = 'APPROVED' AND NOT associated)),
                                    count(*) FILTER (WHERE approval = 'DECLINED'
                                        OR inactive_since IS NOT NULL AND NOT associated),
                                    count(*) FILTER (WHERE approval <> 'DECLINED' AND day IS NOT NULL
                                        AND confirmed_at IS NULL AND inactive_since IS NULL) + %s
                                FROM generate_series(?5::date, ?6::date, interval '1 day') AS d
                                LEFT JOIN registered ON day = d::date
                                GROUP BY d ORDER BY d
                                """
                                        .formatted(
                                                Reach.condition(caller, 2),
                                                caller.reachesEveryDepartment() ? EXPIRED : "0"))
                        .setParameter(1, caller.organizationId())
                        .setParameter(3, zone.getId())
                        .setParameter(
                                4,
                                java.sql.Timestamp.from(
                                        today.minusDays(DAYS - 1L).atStartOfDay(zone).toInstant()))
                        .setParameter(5, Date.valueOf(today.minusDays(DAYS - 1L)))
                        .setParameter(6, Date.valueOf(today));
        if (!caller.reachesEveryDepartment()) {
            query.setParameter(2, Reach.departments(caller));
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(RegistrationsByDay::day).toList();
    }

    private static Day day(Object[] row) {
        return new Day(
                ((Date) row[0]).toLocalDate(),
                count(row[1]),
                count(row[2]),
                count(row[3]),
                count(row[4]));
    }

    private static int count(Object number) {
        return ((Number) number).intValue();
    }
}
