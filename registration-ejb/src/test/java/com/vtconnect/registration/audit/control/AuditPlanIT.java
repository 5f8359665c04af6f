package com.vtconnect.registration.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.audit.boundary.AuditFilter;
import com.vtconnect.registration.audit.boundary.AuditFilter.About;
import com.vtconnect.registration.audit.boundary.AuditFilter.Actor;
import com.vtconnect.registration.audit.boundary.AuditPosition;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.ActorKind;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The plans by which pages of a long trail are read: an index gives them, and nothing is sorted.
 */
class AuditPlanIT extends Deployments {

    private static final int LINES = 60_000;

    @Inject Given given;
    @Inject Database database;
    @PersistenceContext EntityManager entityManager;

    @Test
    void everyPageIsReadInTheOrderOfAnIndex() {
        var practice = given.practice();
        database.update(
                """
                INSERT INTO audit_record (id, organization_id, at, actor_kind, actor_id, actor_name, action, subject_kind,
                    subject_id, network)
                SELECT -nextval('entity_seq'), ?, TIMESTAMPTZ '2026-01-01Z' + n * interval '1 s', 'STAFF', n % 40, 'Somebody',
                    CASE WHEN n % 5000 = 0 THEN 'CLIENT_DELETED' ELSE 'RECORD_VIEWED' END, 'CLIENT', n % 3000, '-'
                FROM generate_series(1, ?) n
                """,
                practice.id(), LINES);
        database.update("ANALYZE audit_record");
        var before = new AuditPosition(Instant.parse("2026-01-01T09:00:00Z"), 0);
        var day = LocalDate.of(2026, 1, 1);

        assertRead(practice, AuditFilter.ALL, null, null, "audit_record_newest");
        assertRead(practice, AuditFilter.ALL, null, before, "audit_record_newest");
        assertRead(
                practice,
                new AuditFilter(null, null, null, null, day, day),
                null,
                null,
                "audit_record_newest");
        assertRead(practice, actor(7L), null, before, "audit_record_actor");
        assertRead(practice, action(AuditAction.CLIENT_DELETED), null, null, "audit_record_action");
        assertRead(
                practice, action(AuditAction.CLIENT_DELETED), null, before, "audit_record_action");
        var people = Stream.of(1L, 2L, 3L).map(id -> new About(SubjectKind.CLIENT, id)).toList();
        assertThat(plan(practice, AuditFilter.ALL, people, before))
                .contains("audit_record_about")
                .doesNotContain("Seq Scan on audit_record");
    }

    private void assertRead(
            Practice practice,
            AuditFilter filter,
            List<About> people,
            AuditPosition before,
            String index) {
        assertThat(plan(practice, filter, people, before))
                .contains("Index Scan Backward using " + index)
                .doesNotContain("Sort", "Seq Scan on audit_record");
    }

    @SuppressWarnings("unchecked")
    private String plan(
            Practice practice, AuditFilter filter, List<About> people, AuditPosition before) {
        var lines =
                (List<Object>)
                        new AuditQuery(practice.id(), filter, people, before, 51)
                                .in(entityManager, "EXPLAIN ")
                                .getResultList();
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static AuditFilter actor(long id) {
        return new AuditFilter(new Actor(ActorKind.STAFF, id), null, null, null, null, null);
    }

    private static AuditFilter action(AuditAction action) {
        return new AuditFilter(null, null, null, action, null, null);
    }
}
