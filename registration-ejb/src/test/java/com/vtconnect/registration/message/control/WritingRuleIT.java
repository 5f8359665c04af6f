package com.vtconnect.registration.message.control;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.RecipientRow;
import com.vtconnect.registration.session.entity.PersonId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rule in Java and the rule in SQL say the same of every pair, and what the table says. */
class WritingRuleIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject ClientApproval approval;
    @Inject MessageWriting writing;
    @Inject WritingRule rule;
    @Inject Parties parties;

    private final List<Caller> people = new ArrayList<>();

    @Test
    void everybodyIsOfferedExactlyWhomTheRuleAllows() {
        var practice = given.practice();
        var amy = add(practice.staff("Amy").practitioner().in("Adults").create());
        var ben = add(practice.staff("Ben").practitioner().in("Children").create());
        var dana = add(practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in("Adults").create());
        var cara = add(practice.staff("Cara").role(CARE_COORDINATOR).in("Children").create());
        var olga =
                add(
                        practice.staff("Olga")
                                .role(ORGANIZATIONAL_ADMINISTRATOR)
                                .in("Elders")
                                .create());
        var otto = add(practice.staff("Otto").create());
        var ida = add(practice.staff("Ida").role(ORGANIZATIONAL_ADMINISTRATOR).inactive());
        var lou = add(practice.staff("Lou").practitioner().in("Adults").create());
        var ada = add(practice.admin());

        var amys = add(practice.client().choosing(amy).confirmed().in(practice));
        var bens = add(practice.client().choosing(ben).confirmed().in(practice));
        var both = add(practice.client().choosing(amy).confirmed().in(practice));
        given.as(ada, () -> approval.associate(both.id(), ben.id()));
        var nobodys = add(practice.client().confirmed().in(practice));
        var ended = add(practice.client().choosing(amy).confirmed().in(practice));
        given.as(ada, () -> approval.endAssociation(ended.id(), amy.id(), "moved"));
        var unconfirmed = add(practice.client().choosing(amy).unconfirmed().in(practice));
        var left = add(practice.client().choosing(amy).confirmed().in(practice));
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", left.id());
        var lous = add(practice.client().choosing(lou).confirmed().in(practice));
        database.update("UPDATE staff_member SET licensed = false WHERE id = ?", lou.id());
        practice.approveByHand(true);
        var pending = add(practice.client().choosing(amy).confirmed().in(practice));
        var declined = add(practice.client().choosing(ben).confirmed().in(practice));
        given.as(ada, () -> approval.decline(declined.id(), "no room"));
        var elsewhere = given.practice();
        elsewhere.client().choosing(elsewhere.staff("Eve").practitioner().create()).confirmed();

        var staff = List.of(amy, ben, dana, cara, olga, otto, lou, ada);
        check(practice, amy, staff, List.of(amys, both));
        check(practice, ben, staff, List.of(bens, both));
        check(practice, dana, staff, List.of(amys, both, nobodys, ended, pending, lous));
        check(practice, cara, staff, List.of(bens, both, nobodys, ended));
        for (var administrator : List.of(ada, olga)) {
            check(
                    practice,
                    administrator,
                    staff,
                    List.of(amys, bens, both, nobodys, ended, lous, pending));
        }
        check(practice, otto, staff, List.of());
        check(practice, lou, staff, List.of());
        check(practice, amys, List.of(amy, ada, olga), List.of());
        check(practice, both, List.of(amy, ben, ada, olga), List.of());
        for (var client : List.of(nobodys, ended, lous, pending)) {
            check(practice, client, List.of(ada, olga), List.of());
        }
        for (var client : List.of(unconfirmed, left, declined)) {
            check(practice, client, List.of(), List.of());
        }
        assertThat(people).contains(ida);
    }

    @Test
    void aClientIsOfferedTheOwnPractitionersFirstAndEveryAdministrator() {
        var practice = given.practice();
        var zed = practice.staff("Zed").practitioner().create();
        var client = practice.client().choosing(zed).confirmed().in(practice);
        IntStream.range(0, RecipientSearch.MOST)
                .forEach(
                        i ->
                                practice.staff("Olga" + i)
                                        .role(ORGANIZATIONAL_ADMINISTRATOR)
                                        .create());
        assertThat(given.as(client, () -> writing.recipients(null)))
                .hasSize(RecipientSearch.MOST + 2)
                .extracting(RecipientRow::id)
                .startsWith(PersonId.of(zed))
                .contains(PersonId.of(practice.admin()));
    }

    private <T extends Caller> T add(T person) {
        people.add(person);
        return person;
    }

    private void check(
            Practice practice, Caller from, List<Caller.Staff> staff, List<Caller.Client> clients) {
        var expected =
                java.util.stream.Stream.<Caller>concat(staff.stream(), clients.stream())
                        .filter(one -> !one.equals(from))
                        .map(PersonId::of)
                        .collect(Collectors.toSet());
        assertThat(offered(from)).as("offered to %s", from).isEqualTo(expected);
        assertThat(allowed(practice, from)).as("allowed to %s", from).isEqualTo(expected);
    }

    private Set<PersonId> offered(Caller from) {
        return given.as(from, () -> writing.recipients(null)).stream()
                .map(RecipientRow::id)
                .collect(Collectors.toSet());
    }

    private Set<PersonId> allowed(Practice practice, Caller from) {
        return people.stream()
                .map(PersonId::of)
                .filter(
                        to ->
                                rule.mayWrite(
                                                parties.get(practice.id(), PersonId.of(from)),
                                                parties.get(practice.id(), to))
                                        .isYes())
                .collect(Collectors.toSet());
    }
}
