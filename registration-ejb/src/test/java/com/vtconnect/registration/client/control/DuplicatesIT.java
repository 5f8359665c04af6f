package com.vtconnect.registration.client.control;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.boundary.ClientRow;
import com.vtconnect.registration.client.boundary.PossibleDuplicate;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicatesIT extends Deployments {

    private static final LocalDate BORN = LocalDate.of(1980, 2, 3);

    @Inject Given given;
    @Inject Database database;
    @Inject ClientRecord record;
    @Inject ClientLists lists;

    @Test
    void theSameNameAndDateOfBirthIsShownBeforeApproval() {
        var practice = given.organization().manual().create();
        var first = practice.client().named("Joan", "Smith").born(BORN).confirmed();
        var again = practice.client().named("JOAN", "smith").born(BORN).confirmed();
        var other = practice.client().named("Joan", "Smith").born(BORN.plusDays(1)).confirmed();
        assertThat(of(practice.admin(), again.id()))
                .extracting(PossibleDuplicate::id)
                .containsExactly(first.id());
        assertThat(of(practice.admin(), again.id()))
                .allMatch(one -> one.sameNameAndBirth() && !one.sameMailbox());
        assertThat(of(practice.admin(), other.id())).isEmpty();
        assertThat(marked(practice.admin(), Tab.PENDING))
                .containsExactlyInAnyOrder(first.id(), again.id());
    }

    @Test
    void aTaggedAddressLeadsIntoTheSameMailbox() {
        var practice = given.practice();
        var name = Given.newEmail().replace("@clients.example", "");
        var plain = practice.client().email(name + "@clients.example").born(BORN).confirmed();
        var tagged =
                practice.client().named("X", "Y").email(name + "+two@clients.example").confirmed();
        assertThat(of(practice.admin(), tagged.id()))
                .extracting(PossibleDuplicate::id, PossibleDuplicate::sameMailbox)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(plain.id(), true));
    }

    @Test
    void thoseMostAlikeStandFirstAndMoreAreToldOf() {
        var practice = given.practice();
        var name = Given.newEmail().replace("@clients.example", "");
        var mailbox = practice.client().email(name + "+old@clients.example").unconfirmed();
        var twin = practice.client().named("Joan", "Smith").born(BORN).unconfirmed();
        var neighbours =
                IntStream.range(0, 9)
                        .mapToObj(i -> practice.client().named("N" + i, "Near").unconfirmed())
                        .toList();
        var client =
                practice.client()
                        .named("Joan", "Smith")
                        .born(BORN)
                        .email(name + "@clients.example")
                        .unconfirmed();
        database.update(
                "UPDATE client SET address = '1 Main St' WHERE organization_id = ? AND (last_name = 'Near' OR id = ?)",
                practice.id(),
                client.id());
        var seen = given.as(practice.admin(), () -> record.view(client.id()));
        assertThat(seen.possibleDuplicates())
                .hasSize(10)
                .extracting(PossibleDuplicate::id)
                .startsWith(twin.id(), mailbox.id());
        assertThat(seen.hasMoreDuplicates()).isTrue();
        database.update("DELETE FROM client WHERE id = ?", neighbours.get(0).id());
        assertThat(given.as(practice.admin(), () -> record.view(client.id())).hasMoreDuplicates())
                .isFalse();
    }

    @Test
    void theSamePostalAddressIsShown() {
        var practice = given.practice();
        var one = practice.client().named("A", "One").confirmed();
        var two = practice.client().named("B", "Two").confirmed();
        assertThat(of(practice.admin(), one.id())).as("no address is no address").isEmpty();
        database.update(
                "UPDATE client SET address = '1 Main St' WHERE id IN (?, ?)", one.id(), two.id());
        assertThat(of(practice.admin(), one.id()))
                .extracting(PossibleDuplicate::id, PossibleDuplicate::sameAddress)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(two.id(), true));
    }

    @Test
    void whomTheCallerDoesNotReachIsNotShown() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        practice.client().named("Joan", "Smith").born(BORN).choosing(peter).confirmed();
        var queued = practice.client().named("Joan", "Smith").born(BORN).confirmed();
        given.practice().client().named("Joan", "Smith").born(BORN).confirmed();
        assertThat(of(practice.admin(), queued.id())).hasSize(1);
        assertThat(of(cara, queued.id())).isEmpty();
        assertThat(marked(practice.admin(), Tab.UNASSIGNED)).containsExactly(queued.id());
        assertThat(marked(cara, Tab.UNASSIGNED)).isEmpty();
    }

    private List<PossibleDuplicate> of(Caller caller, long id) {
        return given.as(caller, () -> record.view(id)).possibleDuplicates();
    }

    private List<Long> marked(Caller caller, Tab tab) {
        var query = new ClientListQuery(tab, null, null, true, 0, 50);
        return given.as(caller, () -> lists.page(query)).rows().stream()
                .filter(ClientRow::hasPossibleDuplicate)
                .map(ClientRow::id)
                .toList();
    }
}
