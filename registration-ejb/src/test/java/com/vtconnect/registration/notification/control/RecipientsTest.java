package com.vtconnect.registration.notification.control;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.notification.entity.Colleague;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule as a table against a second writing of it, and with the demo practice's staff. */
class RecipientsTest {

    private static final long ADULTS = 1;
    private static final long FAMILIES = 2;
    private static final Set<Set<Role>> ROLES =
            Set.of(
                    Set.of(),
                    Set.of(ORGANIZATIONAL_ADMINISTRATOR),
                    Set.of(DEPARTMENT_ADMINISTRATOR),
                    Set.of(CARE_COORDINATOR),
                    Set.of(CARE_COORDINATOR, ORGANIZATIONAL_ADMINISTRATOR));
    private static final Set<Boolean> BOTH = Set.of(true, false);

    enum Registration {
        CHOSEN,
        NOT_SURE,
        PENDING_CHOSEN,
        PENDING_NOT_SURE
    }

    @ParameterizedTest
    @EnumSource
    void everyCaseOfTheTable(Registration registration) {
        for (var practitioner : everybody("practitioner", Set.of(ADULTS))) {
            for (var colleague : everybody("colleague", Set.of(ADULTS))) {
                check(registration, practitioner, colleague);
            }
            for (var stranger : everybody("colleague", Set.of(FAMILIES))) {
                check(registration, practitioner, stranger);
            }
            for (var both : everybody("colleague", Set.of(ADULTS, FAMILIES))) {
                check(registration, practitioner, both);
            }
        }
    }

    private static void check(
            Registration registration, Colleague practitioner, Colleague colleague) {
        for (var listens : BOTH) {
            var admin = person("admin", true, listens, FAMILIES, ORGANIZATIONAL_ADMINISTRATOR);
            var left = person("left", false, true, ADULTS, ORGANIZATIONAL_ADMINISTRATOR);
            var staff = List.of(practitioner, colleague, admin, left);
            assertThat(names(told(registration, staff, practitioner)))
                    .as("%s of %s", registration, staff)
                    .isEqualTo(expected(registration, staff, practitioner));
        }
    }

    private static Collection<Colleague> told(
            Registration registration, List<Colleague> staff, Colleague practitioner) {
        var recipients = new Recipients(staff);
        return switch (registration) {
            case CHOSEN -> recipients.ofChosen(practitioner.id());
            case NOT_SURE -> recipients.ofNotSure();
            case PENDING_CHOSEN -> recipients.ofPending(Optional.of(practitioner.id()));
            case PENDING_NOT_SURE -> recipients.ofPending(Optional.empty());
        };
    }

    /** The rule once more, person by person and in the order of the domain's description. */
    private static Set<String> expected(
            Registration registration, List<Colleague> staff, Colleague practitioner) {
        var first = new TreeSet<String>();
        var second = new TreeSet<String>();
        var administrators = new TreeSet<String>();
        for (var one : staff) {
            if (!one.active()) {
                continue;
            }
            var isAdministrator = one.roles().contains(ORGANIZATIONAL_ADMINISTRATOR);
            var runsDepartment =
                    one.roles().contains(CARE_COORDINATOR)
                            || one.roles().contains(DEPARTMENT_ADMINISTRATOR);
            var isInTheDepartment = one.departments().contains(ADULTS);
            if (isAdministrator) {
                administrators.add(one.firstName());
            }
            if (!one.notified()) {
                continue;
            }
            switch (registration) {
                case CHOSEN -> {
                    if (one == practitioner && (isAdministrator || runsDepartment)) {
                        first.add(one.firstName());
                    }
                    if (runsDepartment && isInTheDepartment) {
                        second.add(one.firstName());
                    }
                }
                case PENDING_CHOSEN -> {
                    if (isAdministrator || runsDepartment && isInTheDepartment) {
                        first.add(one.firstName());
                    }
                }
                case PENDING_NOT_SURE -> {
                    if (isAdministrator || runsDepartment) {
                        first.add(one.firstName());
                    }
                }
                case NOT_SURE -> {}
            }
        }
        return Stream.of(first, second, administrators)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Colleague> everybody(String name, Set<Long> departments) {
        var all = new ArrayList<Colleague>();
        for (var roles : ROLES) {
            for (var active : BOTH) {
                for (var notified : BOTH) {
                    all.add(colleague(name, active, notified, departments, roles));
                }
            }
        }
        return all;
    }

    private final Colleague olivia =
            person("Olivia", true, true, ADULTS, ORGANIZATIONAL_ADMINISTRATOR);
    private final Colleague oscar =
            person("Oscar", true, false, ADULTS, ORGANIZATIONAL_ADMINISTRATOR);
    private final Colleague dana = person("Dana", true, true, ADULTS, DEPARTMENT_ADMINISTRATOR);
    private final Colleague cara = person("Cara", true, true, FAMILIES, CARE_COORDINATOR);
    private final Colleague peter = person("Peter", true, true, ADULTS);
    private final Colleague priya = person("Priya", true, true, FAMILIES, CARE_COORDINATOR);
    private final Colleague quinn = person("Quinn", true, false, ADULTS, DEPARTMENT_ADMINISTRATOR);
    private final Recipients riverside =
            new Recipients(List.of(olivia, oscar, dana, cara, peter, priya, quinn));

    @Test
    void priyaHearsOfHerOwn() {
        assertThat(riverside.ofChosen(priya.id())).containsExactly(priya);
    }

    @Test
    void forPeterWhoHoldsNoRoleDanaHears() {
        assertThat(riverside.ofChosen(peter.id())).containsExactly(dana);
    }

    @Test
    void forQuinnWhoHasThemOffDanaHears() {
        assertThat(riverside.ofChosen(quinn.id())).containsExactly(dana);
    }

    @Test
    void ofNotSureBothAdministratorsHear() {
        assertThat(riverside.ofNotSure()).containsExactly(olivia, oscar);
    }

    @Test
    void ofPendingThoseHearWhoMayApprove() {
        assertThat(riverside.ofPending(Optional.of(peter.id()))).containsExactly(olivia, dana);
        assertThat(riverside.ofPending(Optional.of(priya.id())))
                .containsExactly(olivia, cara, priya);
        assertThat(riverside.ofPending(Optional.empty()))
                .containsExactly(olivia, dana, cara, priya);
    }

    @Test
    void withoutAnybodyElseTheAdministratorsHear() {
        var harbor = person("Hugo", true, true, ADULTS);
        var helen = person("Helen", true, false, ADULTS, ORGANIZATIONAL_ADMINISTRATOR);
        var recipients = new Recipients(List.of(harbor, helen));
        assertThat(recipients.ofChosen(harbor.id())).containsExactly(helen);
        assertThat(recipients.ofPending(Optional.of(harbor.id()))).containsExactly(helen);
    }

    private static Set<String> names(Collection<Colleague> people) {
        var names = new TreeSet<String>();
        people.forEach(one -> names.add(one.firstName()));
        assertThat(names).as("nobody twice").hasSameSizeAs(people);
        return names;
    }

    private static Colleague person(
            String name, boolean active, boolean notified, long department, Role... roles) {
        return colleague(name, active, notified, Set.of(department), Set.of(roles));
    }

    private static Colleague colleague(
            String name, boolean active, boolean notified, Set<Long> departments, Set<Role> roles) {
        return new Colleague(
                name.hashCode(),
                new EmailAddress(name + "@practice.example"),
                name,
                Language.EN,
                active,
                notified,
                roles,
                departments);
    }
}
