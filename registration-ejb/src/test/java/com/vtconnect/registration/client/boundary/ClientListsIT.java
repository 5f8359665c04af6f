package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientListsIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject ClientLists lists;
    @Inject OfficeHome home;

    @Test
    void aWholeListIsReadInItsOrderBeyondAnyPageAndThatIsAudited() {
        var practice = given.practice();
        database.update(
                """
                INSERT INTO client (id, organization_id, email, first_name, last_name, date_of_birth,
                    approval, agreed_at, registered_at)
                SELECT nextval('entity_seq'), ?, 'bulk' || n || '@clients.example', 'Bulk', to_char(n, 'FM0000'),
                    DATE '1990-01-01', 'APPROVED', now(), now()
                FROM generate_series(1, 1203) AS n
                """,
                practice.id());
        given.practice().client().confirmed();
        var names = new ArrayList<String>();
        var query = new ClientListQuery(Tab.ACTIVE, null, Sort.NAME, false, 700, 1);
        given.as(practice.admin(), () -> lists.export(query, row -> names.add(row.lastName())));
        assertThat(names).hasSize(1203).startsWith("1203", "1202").endsWith("0002", "0001");
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE organization_id = ? AND action = 'CLIENTS_EXPORTED'",
                                practice.id()))
                .containsExactly("ACTIVE, 1203 clients");
        var found = new ArrayList<String>();
        var search = new ClientListQuery(Tab.ACTIVE, "bulk77@", null, true, 0, 0);
        given.as(practice.admin(), () -> lists.export(search, row -> found.add(row.email())));
        assertThat(found).containsExactly("bulk77@clients.example");
        var peter = practice.staff("Peter").practitioner().create();
        assertThatThrownBy(() -> given.as(peter, () -> lists.export(query, row -> {})))
                .isInstanceOf(NotAllowed.class);
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Families").create();
        var amy = practice.staff("Amy").practitioner().in("Adults").create();
        database.update(
                """
                INSERT INTO association (id, organization_id, client_id, practitioner_id, made_at)
                SELECT nextval('entity_seq'), organization_id, id, ?, now() FROM client
                WHERE organization_id = ? AND last_name <> '0005'
                """,
                amy.id(),
                practice.id());
        var reached = new ArrayList<String>();
        given.as(cara, () -> lists.export(query, row -> reached.add(row.lastName())));
        assertThat(reached).containsExactly("0005");
    }

    @Test
    void everyClientStandsWhereTheyBelongAndIsCounted() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var active = practice.client().named("Al", "Active").choosing(peter).unconfirmed();
        var unassigned = practice.client().named("Una", "Unassigned").unconfirmed();
        var left = practice.client().named("Lee", "Left").choosing(peter).unconfirmed();
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", left.id());
        practice.approveByHand(true);
        practice.client().named("Penny", "Pending").choosing(peter).unconfirmed();
        var declined = practice.client().named("Dee", "Declined").unconfirmed();
        database.update("UPDATE client SET approval = 'DECLINED' WHERE id = ?", declined.id());

        assertThat(names(practice, Tab.ACTIVE)).containsExactly("Al Active", "Una Unassigned");
        assertThat(names(practice, Tab.UNASSIGNED)).containsExactly("Una Unassigned");
        assertThat(names(practice, Tab.PENDING)).containsExactly("Penny Pending");
        assertThat(names(practice, Tab.INACTIVE)).containsExactly("Dee Declined", "Lee Left");
        assertThat(given.as(practice.admin(), () -> lists.counts()))
                .isEqualTo(
                        Map.of(
                                Tab.ACTIVE, 2,
                                Tab.UNASSIGNED, 1,
                                Tab.PENDING, 1,
                                Tab.WAITING, 0,
                                Tab.UNCONFIRMED, 3,
                                Tab.INACTIVE, 2));
        var rows = page(practice, query(Tab.ACTIVE, null)).rows();
        assertThat(rows.get(0).id()).isEqualTo(active.id());
        assertThat(rows.get(0).practitioners()).isEqualTo("Peter Staff");
        assertThat(rows.get(1).id()).isEqualTo(unassigned.id());
        assertThat(rows.get(1).practitioners()).isEmpty();
        assertThat(page(practice, query(Tab.PENDING, null)).rows().get(0).wished())
                .isEqualTo("Peter Staff");
    }

    @Test
    void aSearchTakesWhatWasTypedLiterally() {
        var practice = given.practice();
        practice.client().named("Ann%a", "Under_score").email("a1@search.example").send();
        practice.client().named("Anna", "Underscore").email("b1@search.example").send();
        practice.client().named("Ben", "O'Neil").email("c1@search.example").send();
        practice.client().named("José", "Ñandú").email("d1@search.example").send();
        assertThat(search(practice, "n%a")).containsExactly("Ann%a Under_score");
        assertThat(search(practice, "r_s")).containsExactly("Ann%a Under_score");
        assertThat(search(practice, "%")).containsExactly("Ann%a Under_score");
        assertThat(search(practice, "\\")).isEmpty();
        assertThat(search(practice, "o'n")).containsExactly("Ben O'Neil");
        assertThat(search(practice, " ANNA UNDER ")).containsExactly("Anna Underscore");
        assertThat(search(practice, "underscore anna")).containsExactly("Anna Underscore");
        assertThat(search(practice, "B1@Search")).containsExactly("Anna Underscore");
        assertThat(search(practice, "ñandú")).containsExactly("José Ñandú");
        assertThat(search(practice, "nobody")).isEmpty();
        assertThat(search(practice, "'; DROP TABLE client; --")).isEmpty();
        assertThat(search(practice, "x".repeat(1 << 20))).isEmpty();
        assertThat(search(practice, " ")).hasSize(4);
        assertThat(search(practice, "a\0b")).isNotNull();
    }

    @Test
    void listsAreSortedAndPagedInTheDatabase() {
        var practice = given.practice();
        for (var name : List.of("delta", "Alpha", "charlie", "Bravo", "echo")) {
            practice.client()
                    .named("X", name)
                    .email(name + "@" + practice.slug() + ".example")
                    .send();
        }
        assertThat(names(practice, Tab.ACTIVE))
                .containsExactly("X Alpha", "X Bravo", "X charlie", "X delta", "X echo");
        assertThat(sorted(practice, Sort.NAME, false, 0, 2)).containsExactly("X echo", "X delta");
        assertThat(sorted(practice, Sort.NAME, true, 2, 2)).containsExactly("X charlie", "X delta");
        assertThat(sorted(practice, Sort.NAME, true, 4, 2)).containsExactly("X echo");
        assertThat(sorted(practice, Sort.NAME, true, 6, 2)).isEmpty();
        assertThat(sorted(practice, Sort.EMAIL, true, 0, 1)).containsExactly("X Alpha");
        assertThat(sorted(practice, Sort.REGISTERED, true, 0, 1)).containsExactly("X delta");
        assertThat(sorted(practice, Sort.REGISTERED, false, 0, 1)).containsExactly("X echo");
        assertThat(sorted(practice, null, true, -5, 1000)).hasSize(5);
        var page = page(practice, new ClientListQuery(Tab.ACTIVE, null, Sort.NAME, true, 1, 1));
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.rows()).hasSize(1);
    }

    @Test
    void theQueueShowsWhoWaitsLongestFirstAndTheUnconfirmedLast() {
        var practice = given.practice();
        var early = practice.client().named("Early", "Bird").unconfirmed();
        var late = practice.client().named("Late", "Comer").unconfirmed();
        practice.client().named("Not", "Confirmed").send();
        confirmed(late, "1 hour");
        confirmed(early, "3 days");
        var query = new ClientListQuery(Tab.UNASSIGNED, null, Sort.WAITING, true, 0, 10);
        assertThat(page(practice, query).rows())
                .extracting(ClientRow::fullName)
                .containsExactly("Early Bird", "Late Comer", "Not Confirmed");
        var waiting = given.as(practice.admin(), () -> home.waiting());
        assertThat(waiting.unassigned()).as("confirmed only").isEqualTo(2);
        assertThat(waiting.oldestUnassigned())
                .isEqualTo(page(practice, query).rows().get(0).waitingSince())
                .isNotNull();
        assertThat(waiting.pending()).isZero();
        assertThat(waiting.oldestPending()).isNull();
        assertThat(waiting.active()).isEqualTo(2);
    }

    @Test
    void registrationsAreCountedByDayAndOutcome() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        confirmed(practice.client().choosing(peter).unconfirmed(), "0");
        confirmed(practice.client().unconfirmed(), "0");
        practice.client().send();
        var declined = practice.client().unconfirmed();
        database.update("UPDATE client SET approval = 'DECLINED' WHERE id = ?", declined.id());
        var left = practice.client().confirmed();
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", left.id());
        var dropped = practice.client().unconfirmed();
        database.update(
                "UPDATE client SET registered_at = registered_at - interval '8 days' WHERE id = ?",
                dropped.id());
        given.keepHouse();
        assertThat(database.count("client WHERE id = ?", dropped.id())).isZero();
        // Else midnight may have come since the first was made.
        database.update(
                "UPDATE client SET registered_at = now() WHERE organization_id = ?", practice.id());
        var days = given.as(practice.admin(), () -> home.registrations());
        assertThat(days).hasSize(14);
        var today = days.get(13);
        assertThat(days.get(6).unconfirmed()).as("dropped today, after a week").isEqualTo(1);
        assertThat(
                        List.of(
                                today.connected(),
                                today.waiting(),
                                today.unconfirmed(),
                                today.declined()))
                .containsExactly(1, 1, 1, 2);
        assertThat(days.subList(0, 13)).allMatch(day -> day.connected() + day.waiting() == 0);
        for (var i = 1; i < days.size(); i++) {
            assertThat(days.get(i).date()).isEqualTo(days.get(i - 1).date().plusDays(1));
        }
    }

    @Test
    void practitionersToAssignStandWithDepartmentLoadAndWelcome() {
        var practice = given.practice();
        var amy = practice.staff("Amy").practitioner().in("Adults").in("Children").create();
        practice.staff("Ben").practitioner().closed().create();
        practice.staff("Ivo").practitioner().inactive();
        practice.staff("Uma").create();
        practice.client().choosing(amy).send();
        var rows = given.as(practice.admin(), () -> lists.practitioners(amy.id()));
        assertThat(rows)
                .extracting(PractitionerRow::name)
                .containsExactly("Amy Staff", "Ben Staff");
        assertThat(rows.get(0).departments()).containsExactly("Adults", "Children");
        assertThat(rows.get(0).clients()).isEqualTo(1);
        assertThat(rows.get(0).isWished()).isTrue();
        assertThat(rows.get(1).acceptsNewClients()).isFalse();
        assertThat(rows.get(1).isWished()).isFalse();
    }

    @Test
    void noPracticeSeesAnothers() {
        var practice = given.practice();
        practice.client().named("Casey", "Elsewhere").send();
        var other = given.practice();
        other.staff("Peter").practitioner().create();
        assertThat(search(other, "Elsewhere")).isEmpty();
        for (var tab : Tab.values()) {
            assertThat(names(other, tab)).isEmpty();
        }
        assertThat(given.as(other.admin(), () -> lists.counts()).values()).containsOnly(0);
        assertThat(given.as(practice.admin(), () -> lists.practitioners(null))).isEmpty();
    }

    @Test
    void listsAreForTheThreeRoles() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        for (var caller :
                List.of(
                        peter,
                        Caller.VISITOR,
                        new Caller.Client(practice.id(), 1, new PersonName("C", "C")))) {
            assertThatThrownBy(() -> given.as(caller, () -> lists.counts()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(caller, () -> lists.page(query(Tab.ACTIVE, null))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(caller, () -> home.waiting()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private void confirmed(Practice.Registered client, String ago) {
        database.update(
                "UPDATE client SET confirmed_at = now() - ?::interval WHERE id = ?",
                ago,
                client.id());
    }

    private static ClientListQuery query(Tab tab, String search) {
        return new ClientListQuery(tab, search, Sort.NAME, true, 0, 100);
    }

    private ClientRows page(Practice practice, ClientListQuery query) {
        return given.as(practice.admin(), () -> lists.page(query));
    }

    private List<String> names(Practice practice, Tab tab) {
        return names(practice, query(tab, null));
    }

    private List<String> search(Practice practice, String text) {
        var page = page(practice, query(Tab.ACTIVE, text));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(ClientRow::fullName).toList();
    }

    private List<String> sorted(
            Practice practice, Sort sort, boolean ascending, int first, int size) {
        return names(practice, new ClientListQuery(Tab.ACTIVE, null, sort, ascending, first, size));
    }

    private List<String> names(Practice practice, ClientListQuery query) {
        return page(practice, query).rows().stream().map(ClientRow::fullName).toList();
    }
}
