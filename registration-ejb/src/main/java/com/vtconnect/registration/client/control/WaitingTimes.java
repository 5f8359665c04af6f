package com.vtconnect.registration.client.control;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.Figures.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * How long those who registered had to wait, by the week of their registration, in one statement.
 * Half of them waited less than the median, half longer; one forgotten case does not move it.
 */
@ApplicationScoped
public class WaitingTimes {

    private static final int WEEKS = 12;

    @PersistenceContext EntityManager entityManager;
    @Inject Clock clock;

    @SuppressWarnings("unchecked")
    public List<Week> last(Caller.Staff caller, ZoneId zone) {
        var monday =
                LocalDate.ofInstant(clock.instant(), zone)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = monday.minusWeeks(WEEKS - 1L);
        var query =
                entityManager
                        .createNativeQuery(
                                """
                                WITH registered AS (
                                    SELECT date_trunc('week', c.registered_at AT TIME ZONE ?3)::date AS week,
                                        extract(epoch FROM c.confirmed_at - c.registered_at) AS until_confirmed,
                                        CASE WHEN c.approval = 'APPROVED'
                                              AND (c.requested_practitioner_id IS NULL OR c.decided_by_id IS NOT NULL)
                                              AND c.first_contact_at >= c.registered_at
                                            THEN extract(epoch FROM c.first_contact_at - c.registered_at)
                                        END AS until_assigned
                                    FROM client c
                                    WHERE c.organization_id = ?1 AND c.registered_at >= ?4
                                      AND c.made_by_id IS NULL AND %s)
                                SELECT w::date,
                                    count(until_confirmed), percentile_cont(0.5) WITHIN GROUP (ORDER BY until_confirmed),
                                    count(until_assigned), percentile_cont(0.5) WITHIN GROUP (ORDER BY until_assigned)
                                FROM generate_series(?5::date, ?6::date, interval '7 days') AS w
                                LEFT JOIN registered ON week = w::date
                                GROUP BY w ORDER BY w
                                """
                                        .formatted(Reach.condition(caller, 2)))
                        .setParameter(1, caller.organizationId())
                        .setParameter(3, zone.getId())
                        .setParameter(4, Timestamp.from(first.atStartOfDay(zone).toInstant()))
                        .setParameter(5, Date.valueOf(first))
                        .setParameter(6, Date.valueOf(monday));
        if (!caller.reachesEveryDepartment()) {
            query.setParameter(2, Reach.departments(caller));
        }
        return ((List<Object[]>) query.getResultList()).stream().map(WaitingTimes::week).toList();
    }

    private static Week week(Object[] row) {
        return new Week(
                ((Date) row[0]).toLocalDate(),
                ((Number) row[1]).intValue(),
                time(row[2]),
                ((Number) row[3]).intValue(),
                time(row[4]));
    }

    private static Duration time(Object seconds) {
        return seconds == null ? null : Duration.ofSeconds(((Number) seconds).longValue());
    }
}
