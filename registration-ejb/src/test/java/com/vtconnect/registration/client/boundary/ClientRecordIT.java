package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.HistoryEntry;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Corrections of a record. */
class ClientRecordIT extends Deployments {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);

    @Inject Given given;
    @Inject Together together;
    @Inject ClientRecord record;

    @Test
    void whatIsCorrectedStandsInTheHistory() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        save(practice, client, person("Cassandra", " +1 555 0100 ", "1 Main Street\nSpringfield"));
        var after = view(practice, client);
        assertThat(after.firstName()).isEqualTo("Cassandra");
        assertThat(after.phone()).isEqualTo("+1 555 0100");
        assertThat(after.address()).isEqualTo("1 Main Street\nSpringfield");
        assertThat(after.language()).isEqualTo(Language.ES);
        assertThat(after.email()).isEqualTo(client.email());
        assertThat(history(practice, client))
                .filteredOn(one -> one.action() == AuditAction.CLIENT_EDITED)
                .extracting(HistoryEntry::detail)
                .containsExactly(
                        "name: Casey Client → Cassandra Client; phone: – → +1 555 0100;"
                                + " address: – → 1 Main Street Springfield; language: en → es");
        save(practice, client, person("Cassandra", "", ""));
        assertThat(view(practice, client).phone()).isNull();
    }

    @Test
    void savingWhatIsThereAlreadyIsNoChange() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        save(practice, client, new EditPerson("Casey", "Client", BORN, "", null, Language.EN));
        assertThat(history(practice, client))
                .extracting(HistoryEntry::action)
                .doesNotContain(AuditAction.CLIENT_EDITED);
    }

    @Test
    void ofTwoWhoSaveAtOnceTheSecondIsToldThatItChanged() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var client = practice.client().confirmed();
        var version = view(practice, client).version();
        var outcomes =
                together.run(
                        request(
                                practice.admin(),
                                () -> record.save(client.id(), person("Ada", "", ""), version)),
                        request(
                                cara,
                                () -> record.save(client.id(), person("Cara", "", ""), version)));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .allSatisfy(one -> assertThat(one.failure()).isInstanceOf(ChangedMeanwhile.class));
        var winner = outcomes.get(0).isSuccess() ? "Ada" : "Cara";
        assertThat(view(practice, client).firstName()).isEqualTo(winner);
    }

    @Test
    void everythingThatIsWrongIsSaidAndNothingSaved() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var wrong =
                new EditPerson("", "www.example.org", null, "1\n2", "a".repeat(301), Language.EN);
        var version = view(practice, client).version();
        assertThat(
                        catchThrowableOfType(
                                        InvalidInput.class,
                                        () ->
                                                given.as(
                                                        practice.admin(),
                                                        () ->
                                                                record.save(
                                                                        client.id(),
                                                                        wrong,
                                                                        version)))
                                .problems())
                .containsExactly(
                        new Problem("firstName", Reason.MISSING),
                        new Problem("lastName", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("dateOfBirth", Reason.NOT_A_DATE),
                        new Problem("phone", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("address", Reason.TOO_LONG));
        assertThat(view(practice, client).firstName()).isEqualTo("Casey");
    }

    @Test
    void onlyWhoReachesAClientCorrectsTheRecord() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var client = practice.client().choosing(peter).confirmed();
        var edit = person("X", "", "");
        for (var stranger :
                new com.vtconnect.registration.access.entity.Caller[] {
                    cara, given.practice().admin()
                }) {
            assertThatThrownBy(() -> given.as(stranger, () -> record.save(client.id(), edit, 0)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> given.as(peter, () -> record.save(client.id(), edit, 0)))
                .isInstanceOf(NotAllowed.class);
    }

    private static EditPerson person(String firstName, String phone, String address) {
        return new EditPerson(firstName, "Client", BORN, phone, address, Language.ES);
    }

    private void save(Practice practice, Registered client, EditPerson edit) {
        var version = view(practice, client).version();
        given.as(practice.admin(), () -> record.save(client.id(), edit, version));
    }

    private List<HistoryEntry> history(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> record.history(client.id(), 50)).rows();
    }

    private ClientDetails view(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> record.view(client.id()));
    }
}
