package com.vtconnect.registration.client.control;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientListQuery;
import com.vtconnect.registration.client.boundary.ClientListQuery.Sort;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientLists;
import com.vtconnect.registration.client.boundary.ClientRow;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rule in Java, the rule in SQL and the rule in words say the same of every case. */
class ReachIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject Reach reach;
    @Inject Clients clients;
    @Inject ClientLists lists;
    @Inject ClientApproval approval;

    /** The departments that a client's case concerns; null is for everybody with a role. */
    private final Map<Long, Set<String>> cases = new LinkedHashMap<>();

    @Test
    void everyCallerReachesTheSameInListsAndByTheRule() {
        var practice = given.practice();
        var adult = practice.staff("Amy").practitioner().in("Adults").create();
        var child = practice.staff("Ben").practitioner().in("Children").create();
        var both = practice.staff("Cleo").practitioner().in("Adults").in("Children").create();
        makeCases(practice, adult, child, both);
        practice.approveByHand(true);
        makePendingCases(practice, adult, child, both);
        var elsewhere = given.practice();
        elsewhere.client().unconfirmed();

        for (var departments :
                List.of(
                        Set.of("Adults"),
                        Set.of("Children"),
                        Set.of("Elders"),
                        Set.of("Adults", "Elders"),
                        Set.of("Adults", "Children"))) {
            for (var role : List.of(CARE_COORDINATOR, DEPARTMENT_ADMINISTRATOR)) {
                var name = role.name().charAt(0) + String.join("", departments);
                var plan = practice.staff(name).role(role);
                departments.forEach(plan::in);
                check(plan.create(), departments);
            }
        }
        check(practice.admin(), null);
        var admin = practice.staff("Zoe").role(ORGANIZATIONAL_ADMINISTRATOR).in("Elders").create();
        check(admin, null);
        assertThat(listed(elsewhere.admin()))
                .hasSize(1)
                .doesNotContainAnyElementsOf(cases.keySet());
        assertThatThrownBy(() -> listed(adult)).isInstanceOf(NotAllowed.class);
    }

    private void makeCases(
            Practice practice, Caller.Staff adult, Caller.Staff child, Caller.Staff both) {
        cases.put(practice.client().unconfirmed().id(), null);
        cases.put(practice.client().choosing(adult).unconfirmed().id(), Set.of("Adults"));
        cases.put(practice.client().choosing(child).unconfirmed().id(), Set.of("Children"));
        var everywhere = Set.of("Adults", "Children");
        cases.put(practice.client().choosing(both).unconfirmed().id(), everywhere);
        var second = practice.client().choosing(adult).unconfirmed();
        given.as(practice.admin(), () -> approval.associate(second.id(), child.id()));
        cases.put(second.id(), everywhere);
        var changed = practice.client().choosing(adult).unconfirmed();
        given.as(practice.admin(), () -> approval.associate(changed.id(), child.id()));
        given.as(
                practice.admin(),
                () -> approval.endAssociation(changed.id(), adult.id(), "moved away"));
        cases.put(changed.id(), Set.of("Children"));
        var ended = practice.client().choosing(adult).unconfirmed();
        given.as(
                practice.admin(),
                () -> approval.endAssociation(ended.id(), adult.id(), "moved away"));
        cases.put(ended.id(), null);
        var left = practice.client().choosing(adult).unconfirmed();
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", left.id());
        cases.put(left.id(), Set.of("Adults"));
    }

    private void makePendingCases(
            Practice practice, Caller.Staff adult, Caller.Staff child, Caller.Staff both) {
        cases.put(practice.client().unconfirmed().id(), null);
        cases.put(practice.client().choosing(adult).unconfirmed().id(), Set.of("Adults"));
        cases.put(practice.client().choosing(child).unconfirmed().id(), Set.of("Children"));
        cases.put(
                practice.client().choosing(both).unconfirmed().id(), Set.of("Adults", "Children"));
        var declined = practice.client().choosing(child).unconfirmed();
        database.update(
                "UPDATE client SET approval = 'DECLINED', decided_at = now(), decided_by_id = ? WHERE id = ?",
                practice.admin().id(),
                declined.id());
        cases.put(declined.id(), Set.of("Children"));
    }

    /**
     * @param departments null for all
     */
    private void check(Caller.Staff caller, Set<String> departments) {
        var expected =
                cases.entrySet().stream()
                        .filter(
                                one ->
                                        departments == null
                                                || one.getValue() == null
                                                || one.getValue().stream()
                                                        .anyMatch(departments::contains))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        assertThat(listed(caller)).as("listed to %s", caller).isEqualTo(expected);
        assertThat(covered(caller)).as("covered for %s", caller).isEqualTo(expected);
    }

    private Set<Long> covered(Caller.Staff caller) {
        return cases.keySet().stream()
                .filter(id -> reach.covers(caller, clients.get(caller.organizationId(), id)))
                .collect(Collectors.toSet());
    }

    private Set<Long> listed(Caller.Staff caller) {
        var ids = new HashSet<Long>();
        for (var tab : List.of(Tab.ACTIVE, Tab.INACTIVE, Tab.PENDING)) {
            var query = new ClientListQuery(tab, null, Sort.NAME, true, 0, 100);
            given.as(caller, () -> lists.page(query)).rows().stream()
                    .map(ClientRow::id)
                    .forEach(id -> assertThat(ids.add(id)).isTrue());
        }
        return ids;
    }
}
