package com.vtconnect.registration.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.audit.boundary.AuditFilter.About;
import com.vtconnect.registration.audit.boundary.AuditFilter.Actor;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.ActorKind;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditLogIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject AuditLog auditLog;
    @Inject ClientRecord record;
    @Inject ClientDeparture departure;

    @Test
    void whoSawWhomIsFoundByEitherOfThem() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(Role.CARE_COORDINATOR).create();
        var peter = practice.staff("Peter").practitioner().create();
        var ann = practice.client().named("Ann", "Alder").choosing(peter).unconfirmed();
        var bob = practice.client().named("Bob", "Birch").choosing(peter).unconfirmed();
        given.as(cara, () -> record.view(ann.id()));
        given.as(practice.admin(), () -> record.view(bob.id()));

        var byCara = new Actor(ActorKind.STAFF, cara.id());
        assertThat(read(practice, new AuditFilter(byCara, null, null, null, null, null)))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.actor()).isEqualTo("Cara Staff");
                            assertThat(row.action()).isEqualTo(AuditAction.RECORD_VIEWED);
                            assertThat(row.aboutId()).isEqualTo(ann.id());
                            assertThat(row.about()).isEqualTo("Ann Alder");
                            assertThat(row.network()).startsWith("net-");
                        });
        for (var typed : List.of("birch", " Birch Bob", bob.email())) {
            assertThat(read(practice, new AuditFilter(null, null, typed, null, null, null)))
                    .as(typed)
                    .extracting(AuditRow::action)
                    .containsExactly(AuditAction.RECORD_VIEWED, AuditAction.REGISTERED);
        }
        var aboutAnn = new About(SubjectKind.CLIENT, ann.id());
        assertThat(read(practice, new AuditFilter(null, aboutAnn, null, null, null, null)))
                .extracting(AuditRow::actor)
                .containsExactly("Cara Staff", "Visitor");
        var byVisitor = new Actor(ActorKind.VISITOR, 0L);
        assertThat(read(practice, new AuditFilter(byVisitor, null, null, null, null, null)))
                .extracting(AuditRow::about)
                .containsExactly("Bob Birch", "Ann Alder");
        assertThat(read(practice, new AuditFilter(null, null, "nobody", null, null, null)))
                .isEmpty();
    }

    @Test
    void anActionIsFoundAndADayIsThatOfThePractice() {
        var practice = given.practice();
        var filter = action(AuditAction.ORGANIZATION_CREATED);
        // In New York, where the practice is, this is still the 1st of March.
        var late = line(practice, "2026-03-02T04:59:59Z");
        var next = line(practice, "2026-03-02T05:00:00Z");
        assertThat(ids(practice, day(filter, "2026-03-01", "2026-03-01"))).containsExactly(late);
        assertThat(ids(practice, day(filter, "2026-03-02", "2026-03-02"))).containsExactly(next);
        assertThat(ids(practice, day(filter, "2026-03-01", null))).endsWith(next, late);
    }

    private long line(Practice practice, String at) {
        return (Long)
                database.value(
                        """
                        INSERT INTO audit_record (id, organization_id, at, actor_kind, actor_name, action, subject_kind, network)
                        VALUES (-nextval('entity_seq'), ?, CAST(? AS timestamptz), 'SYSTEM', 'System', 'ORGANIZATION_CREATED', 'ORGANIZATION', '-')
                        RETURNING id
                        """,
                        practice.id(),
                        at);
    }

    @Test
    void pagesFollowEachOtherWithoutALineLostOrTwice() {
        var practice = given.practice();
        // Many at the same moment, as after an import.
        database.update(
                """
                INSERT INTO audit_record (id, organization_id, at, actor_kind, actor_name, action, subject_kind, network)
                SELECT -nextval('entity_seq'), ?, TIMESTAMPTZ '2026-01-01Z' + (n / 40) * interval '1 s', 'SYSTEM', 'System',
                    'DEPARTMENT_RENAMED', 'DEPARTMENT', '-'
                FROM generate_series(1, 120) n
                """,
                practice.id());
        var filter = action(AuditAction.DEPARTMENT_RENAMED);
        var read = new ArrayList<Long>();
        AuditPosition before = null;
        var pages = 0;
        do {
            var from = before;
            var page = given.as(practice.admin(), () -> auditLog.page(filter, from));
            page.rows().forEach(row -> read.add(row.id()));
            before = page.older();
            pages++;
        } while (before != null);
        assertThat(pages).isEqualTo(3);
        assertThat(read)
                .doesNotHaveDuplicates()
                .hasSize(120)
                .isEqualTo(
                        database
                                .texts(
                                        "SELECT id FROM audit_record WHERE organization_id = ? AND action = 'DEPARTMENT_RENAMED' ORDER BY at DESC, id DESC",
                                        practice.id())
                                .stream()
                                .map(Long::valueOf)
                                .toList());
    }

    @Test
    void lookingAndDownloadingStandInTheTrailThemselves() {
        var practice = given.practice();
        given.as(practice.admin(), () -> auditLog.page(AuditFilter.ALL, null));
        given.as(
                practice.admin(),
                () -> auditLog.page(new AuditFilter(null, null, "Alder", null, null, null), null));
        var lines = new ArrayList<AuditRow>();
        given.as(practice.admin(), () -> auditLog.export(AuditFilter.ALL, lines::add));
        assertThat(lines)
                .extracting(AuditRow::action)
                .containsExactly(
                        AuditAction.AUDIT_VIEWED,
                        AuditAction.AUDIT_VIEWED,
                        AuditAction.ORGANIZATION_CREATED);
        assertThat(lines.get(0).detail()).isEqualTo("Alder");
        assertThat(read(practice, action(AuditAction.AUDIT_EXPORTED)))
                .singleElement()
                .extracting(AuditRow::detail)
                .isEqualTo("3");
    }

    @Test
    void whatIsGoneHasNoNameLeft() {
        var practice = given.practice();
        var client = practice.client().named("Gone", "Alder").unconfirmed();
        given.as(practice.admin(), () -> departure.delete(client.id()));
        var about = new About(SubjectKind.CLIENT, client.id());
        assertThat(read(practice, new AuditFilter(null, about, null, null, null, null)))
                .extracting(AuditRow::about)
                .containsExactly(null, null);
    }

    @Test
    void nobodyReadsTheTrailOfAnotherPractice() {
        var practice = given.practice();
        var other = given.practice();
        var client = practice.client().named("Ann", "Alder").unconfirmed();
        var about = new About(SubjectKind.CLIENT, client.id());
        var actor = new Actor(ActorKind.STAFF, practice.admin().id());
        for (var filter :
                List.of(
                        new AuditFilter(null, about, null, null, null, null),
                        new AuditFilter(actor, null, null, null, null, null),
                        new AuditFilter(null, null, client.email(), null, null, null))) {
            assertThat(read(other, filter)).isEmpty();
        }
    }

    @Test
    void onlyOrganizationalAdministratorsReadIt() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        for (var caller :
                List.of(
                        Caller.VISITOR,
                        client.in(practice),
                        practice.staff("Cara").role(Role.CARE_COORDINATOR).create(),
                        practice.staff("Dana").role(Role.DEPARTMENT_ADMINISTRATOR).create(),
                        practice.staff("Peter").practitioner().create())) {
            assertThatThrownBy(() -> given.as(caller, () -> auditLog.page(AuditFilter.ALL, null)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () ->
                                    given.as(
                                            caller,
                                            () -> auditLog.export(AuditFilter.ALL, row -> {})))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void daysThatMakeNoSenseAreToldOf() {
        var practice = given.practice();
        assertProblem(
                practice,
                day(AuditFilter.ALL, "2026-03-02", "2026-03-01"),
                "to",
                Reason.BEFORE_BEGIN);
        assertProblem(
                practice, day(AuditFilter.ALL, "0000-01-01", null), "from", Reason.TOO_LONG_AGO);
        assertThat(read(practice, day(AuditFilter.ALL, null, "9999-12-31"))).isNotEmpty();
    }

    @Test
    void aNameThatFitsTooManyIsToldOf() {
        var practice = given.practice();
        database.update(
                """
                INSERT INTO client (id, organization_id, email, first_name, last_name, date_of_birth, approval, agreed_at, registered_at)
                SELECT -nextval('entity_seq'), ?, 'many-' || n || '@clients.example', 'Many', 'Names', '1990-01-01', 'APPROVED', now(), now()
                FROM generate_series(1, 101) n
                """,
                practice.id());
        assertProblem(
                practice,
                new AuditFilter(null, null, "many names", null, null, null),
                "whom",
                Reason.TOO_MANY);
    }

    private void assertProblem(Practice practice, AuditFilter filter, String field, Reason reason) {
        assertThatThrownBy(() -> read(practice, filter))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .singleElement()
                                        .satisfies(
                                                problem -> {
                                                    assertThat(problem.field()).isEqualTo(field);
                                                    assertThat(problem.reason()).isEqualTo(reason);
                                                }));
    }

    private List<AuditRow> read(Practice practice, AuditFilter filter) {
        return given.as(practice.admin(), () -> auditLog.page(filter, null)).rows();
    }

    private List<Long> ids(Practice practice, AuditFilter filter) {
        return read(practice, filter).stream().map(AuditRow::id).toList();
    }

    private static AuditFilter action(AuditAction action) {
        return new AuditFilter(null, null, null, action, null, null);
    }

    private static AuditFilter day(AuditFilter filter, String from, String to) {
        return new AuditFilter(
                null,
                null,
                null,
                filter.action(),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
