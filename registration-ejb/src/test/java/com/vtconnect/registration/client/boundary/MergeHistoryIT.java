package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.client.entity.MergePart.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.audit.boundary.AuditFilter;
import com.vtconnect.registration.audit.boundary.AuditFilter.About;
import com.vtconnect.registration.audit.boundary.AuditLog;
import com.vtconnect.registration.audit.boundary.AuditRow;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who of two that were merged is named to whom. */
class MergeHistoryIT extends Deployments {

    @Inject Given given;
    @Inject MergeGiven merges;
    @Inject Database database;
    @Inject ClientMerging merging;
    @Inject ClientRecord record;
    @Inject AuditLog auditLog;

    private Practice practice;
    private Caller.Staff carla;
    private Registered bob;
    private Registered alma;
    private String almaSaid;

    @BeforeEach
    void twoOfTwoDepartments() {
        practice = given.practice();
        carla = practice.staff("Carla").role(CARE_COORDINATOR).in("Youth").create();
        var peter = practice.staff("Peter").practitioner().in("Youth").create();
        var priya = practice.staff("Priya").practitioner().in("Adults").create();
        bob = practice.client().named("Bob", "Birch").choosing(peter).confirmed();
        alma = practice.client().named("Alma", "Secretperson").choosing(priya).confirmed();
        almaSaid = "Alma Secretperson, " + alma.email();
    }

    @Test
    void whoReachesBothReadsWhoTheOtherIs() {
        merges.merge(practice, bob, alma, ACCOUNT);
        assertThat(told(carla, bob)).as("one person now").hasSize(2).doesNotContainNull();
        given.as(practice.admin(), () -> merging.undo(bob.id(), alma.id()));
        assertThat(told(practice.admin(), bob)).containsExactly(almaSaid, almaSaid);
        assertThat(told(practice.admin(), alma)).containsOnly("Bob Birch, " + bob.email());
    }

    @Test
    void whoReachesOneDoesNot() {
        merges.merge(practice, bob, alma);
        given.as(practice.admin(), () -> merging.undo(bob.id(), alma.id()));
        assertThat(told(carla, bob)).hasSize(2).containsOnlyNulls();
        assertThat(given.as(carla, () -> record.history(bob.id(), 50)).toString())
                .doesNotContain("Secretperson", alma.email());
    }

    @Test
    void whatAnEarlierReleaseWroteIsNotSaidInTheHistory() {
        database.update(
                """
                INSERT INTO audit_record (id, organization_id, at, actor_kind, actor_name, action, subject_kind, subject_id, detail, network)
                VALUES (nextval('entity_seq'), ?, now(), 'STAFF', 'Ada Admin', 'MERGE_UNDONE', 'CLIENT', ?, ?, '-')
                """,
                practice.id(),
                bob.id(),
                almaSaid);
        assertThat(told(carla, bob)).hasSize(1).containsOnlyNulls();
    }

    @Test
    void theTrailKeepsTheNumberAndSaysThePresentName() {
        merges.merge(practice, bob, alma);
        given.as(practice.admin(), () -> merging.undo(bob.id(), alma.id()));
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE subject_id = ? AND action IN ('CLIENTS_MERGED', 'MERGE_UNDONE')",
                                bob.id()))
                .containsOnly(String.valueOf(alma.id()));
        var filter =
                new AuditFilter(
                        null, new About(SubjectKind.CLIENT, bob.id()), null, null, null, null);
        assertThat(given.as(practice.admin(), () -> auditLog.page(filter, null)).rows())
                .filteredOn(row -> row.action().isAboutTwoClients())
                .extracting(AuditRow::action, AuditRow::detail)
                .containsExactly(
                        tuple(AuditAction.MERGE_UNDONE, almaSaid),
                        tuple(AuditAction.CLIENTS_MERGED, almaSaid));
    }

    private List<String> told(Caller.Staff caller, Registered client) {
        return given.as(caller, () -> record.history(client.id(), 50)).rows().stream()
                .filter(entry -> entry.action().isAboutTwoClients())
                .map(HistoryEntry::detail)
                .toList();
    }
}
