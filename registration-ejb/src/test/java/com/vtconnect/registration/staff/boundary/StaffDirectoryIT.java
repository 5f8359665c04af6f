package com.vtconnect.registration.staff.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffDirectoryIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject StaffDirectory directory;

    @Test
    void aNewStaffMemberIsInvited() {
        var practice = given.practice();
        var peter =
                practice.staff("Peter").practitioner().role(CARE_COORDINATOR).in("Adults").create();
        var row = get(practice.admin(), peter.id());
        assertThat(row.fullName()).isEqualTo("Peter Staff");
        assertThat(row.roles()).containsExactly(CARE_COORDINATOR);
        assertThat(row.departments()).containsExactly("Adults");
        assertThat(row.licensed()).isTrue();
        assertThat(row.hasSetUpAccount()).isFalse();
        postbox.await(practice.emailOf("Peter"), "Set up your account");
        given.as(practice.admin(), () -> directory.resendInvitation(peter.id()));
        postbox.await(practice.emailOf("Peter"), "Set up your account", 2);
    }

    @Test
    void oneAddressIsOneStaffMemberOverAllPractices() {
        var practice = given.practice();
        practice.staff("Peter").create();
        var other = given.practice();
        var plan =
                new EditStaff(
                        "Peter",
                        "Other",
                        practice.emailOf("Peter"),
                        Set.of(),
                        Set.of(other.department("General")),
                        false,
                        true,
                        true,
                        0);
        assertThat(problems(other.admin(), () -> directory.create(plan)))
                .containsExactly(new Problem("email", Reason.TAKEN));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var practice = given.practice();
        var foreign = given.practice().department("General");
        assertThat(
                        problems(
                                practice.admin(),
                                () -> directory.create(edit("", "x\n y", "none", Set.of()))))
                .containsExactly(
                        new Problem("firstName", Reason.MISSING),
                        new Problem("lastName", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("email", Reason.NOT_AN_ADDRESS),
                        new Problem("departments", Reason.NEEDS_DEPARTMENT));
        assertThat(
                        problems(
                                practice.admin(),
                                () ->
                                        directory.create(
                                                edit("A", "B", Given.newEmail(), Set.of(foreign)))))
                .containsExactly(new Problem("departments", Reason.NOT_OFFERED));
    }

    @Test
    void ofTwoWhoSaveTheSecondIsToldThatItChanged() {
        var practice = given.practice();
        var peter = practice.staff("Peter").create();
        var rename = practice.staff("Pete").edit(peter);
        var roles = practice.staff("Peter").role(CARE_COORDINATOR).edit(peter);
        var departments = practice.staff("Peter").in("Adults").edit(peter);
        given.as(practice.admin(), () -> directory.save(peter.id(), roles));
        for (var late : List.of(rename, roles, departments)) {
            assertThatThrownBy(
                            () ->
                                    given.as(
                                            practice.admin(),
                                            () -> directory.save(peter.id(), late)))
                    .isInstanceOf(ChangedMeanwhile.class);
        }
        assertThat(get(practice.admin(), peter.id()).roles()).containsExactly(CARE_COORDINATOR);
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        var practice = given.practice();
        var resign = practice.staff("Ada").edit(practice.admin());
        assertThat(problems(practice.admin(), () -> directory.save(practice.admin().id(), resign)))
                .containsExactly(new Problem("roles", Reason.LAST_ADMINISTRATOR));
        practice.staff("Ivy").role(ORGANIZATIONAL_ADMINISTRATOR).inactive();
        assertThat(problems(practice.admin(), () -> directory.save(practice.admin().id(), resign)))
                .containsExactly(new Problem("roles", Reason.LAST_ADMINISTRATOR));
    }

    @Test
    void ofTwoWhoResignAtOnceOneStays() {
        for (var round = 0; round < 5; round++) {
            var practice = given.practice();
            var bea = practice.staff("Bea").role(ORGANIZATIONAL_ADMINISTRATOR).create();
            var adaResigns = practice.staff("Ada").edit(practice.admin());
            var beaResigns = practice.staff("Bea").edit(bea);
            var outcomes =
                    together.run(
                            List.of(
                                    request(
                                            practice.admin(),
                                            () ->
                                                    directory.save(
                                                            practice.admin().id(), adaResigns)),
                                    request(bea, () -> directory.save(bea.id(), beaResigns))));
            assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
            assertThat(
                            database.count(
                                    """
                                    staff_role r JOIN staff_member s ON s.id = r.staff_member_id
                                    WHERE s.organization_id = ? AND r.role = 'ORGANIZATIONAL_ADMINISTRATOR'
                                    """,
                                    practice.id()))
                    .isEqualTo(1);
        }
    }

    @Test
    void departmentAdministratorsStayWithinTheirDepartmentsAndBelowTheHighestRole() {
        var practice = given.practice();
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in("Adults").create();
        var adult = practice.staff("Amy").in("Adults").create();
        var child = practice.staff("Ben").in("Children").create();
        var adultAdmin =
                practice.staff("Zoe").role(ORGANIZATIONAL_ADMINISTRATOR).in("Adults").create();

        var promote = practice.staff("Amy").role(CARE_COORDINATOR).in("Adults").edit(adult);
        given.as(dana, () -> directory.save(adult.id(), promote));
        assertThat(get(dana, adult.id()).roles()).containsExactly(CARE_COORDINATOR);
        var fresh = practiceEdit(practice, "New", "Adults");
        given.as(dana, () -> directory.create(fresh));

        assertRefused(dana, child, practice.staff("Ben").in("Children").edit(child));
        assertRefused(dana, child, practice.staff("Ben").in("Adults").edit(child));
        assertRefused(dana, adultAdmin, practice.staff("Zoe").in("Adults").edit(adultAdmin));
        assertRefused(
                dana,
                adult,
                practice.staff("Amy").role(ORGANIZATIONAL_ADMINISTRATOR).in("Adults").edit(adult));
        assertRefused(
                dana,
                dana,
                practice.staff("Dana").role(ORGANIZATIONAL_ADMINISTRATOR).in("Adults").edit(dana));
        assertRefused(
                dana,
                dana,
                practice.staff("Dana")
                        .role(DEPARTMENT_ADMINISTRATOR)
                        .in("Adults")
                        .in("Children")
                        .edit(dana));
        assertThatThrownBy(
                        () ->
                                given.as(
                                        dana,
                                        () ->
                                                directory.create(
                                                        practiceEdit(
                                                                practice, "Other", "Children"))))
                .isInstanceOfAny(NotAllowed.class, InvalidInput.class);
        assertThat(get(dana, child.id()).mayEdit()).isFalse();
        assertThat(get(dana, adult.id()).mayEdit()).isTrue();
        assertThat(get(dana, adultAdmin.id()).mayEdit()).isFalse();
    }

    @Test
    void onlyWhatTheCallerMayGiveIsOffered() {
        var practice = given.practice();
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in("Adults").create();
        var amy = practice.staff("Amy").in("Adults").create();
        var both = practice.staff("Bo").in("Adults").in("Children").create();

        var all = given.as(practice.admin(), () -> directory.choices(both.id()));
        assertThat(all.departments().values()).contains("Adults", "Children", "General");
        assertThat(all.roles()).contains(ORGANIZATIONAL_ADMINISTRATOR);
        assertThat(all.areRolesOpen()).isTrue();
        assertThat(all.alsoIn()).isEmpty();
        for (var own : new Long[] {null, amy.id()}) {
            var offered = given.as(dana, () -> directory.choices(own));
            assertThat(offered.departments().values()).containsExactly("Adults");
            assertThat(offered.roles()).containsExactly(DEPARTMENT_ADMINISTRATOR, CARE_COORDINATOR);
            assertThat(offered.areRolesOpen()).isTrue();
        }
        var partly = given.as(dana, () -> directory.choices(both.id()));
        assertThat(partly.departments().values()).containsExactly("Adults");
        assertThat(partly.alsoIn().values()).containsExactly("Children");
        assertThat(partly.areRolesOpen()).isFalse();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        assertThatThrownBy(() -> given.as(cara, () -> directory.choices(null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void coordinatorsAndPractitionersManageNobody() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var peter = practice.staff("Peter").practitioner().create();
        var edit = practice.staff("Peter").role(CARE_COORDINATOR).edit(peter);
        for (var caller : List.of(cara, peter)) {
            assertThatThrownBy(() -> given.as(caller, () -> directory.save(peter.id(), edit)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(caller, () -> directory.create(edit)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(given.as(caller, () -> directory.me()).mayEdit()).isFalse();
        }
    }

    @Test
    void nobodyReachesAnotherPracticesStaffByTheirId() {
        var practice = given.practice();
        var peter = practice.staff("Peter").create();
        var edit = practice.staff("Peter").edit(peter);
        var stranger = given.practice().admin();
        assertThatThrownBy(() -> get(stranger, peter.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(stranger, () -> directory.save(peter.id(), edit)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(stranger, () -> directory.resendInvitation(peter.id())))
                .isInstanceOf(NotFound.class);
        assertThat(given.as(stranger, () -> directory.all()))
                .extracting(StaffRow::fullName)
                .containsExactly("Ada Admin");
    }

    private void assertRefused(Caller.Staff caller, Caller.Staff member, EditStaff edit) {
        assertThatThrownBy(() -> given.as(caller, () -> directory.save(member.id(), edit)))
                .isInstanceOfAny(NotAllowed.class, InvalidInput.class);
    }

    private EditStaff practiceEdit(Practice practice, String name, String department) {
        return edit(name, "Staff", practice.emailOf(name), Set.of(practice.department(department)));
    }

    private static EditStaff edit(String first, String last, String email, Set<Long> departments) {
        return new EditStaff(first, last, email, Set.of(), departments, false, true, true, 0);
    }

    private StaffRow get(Caller.Staff caller, long id) {
        return given.as(caller, () -> directory.get(id));
    }

    private List<Problem> problems(Caller.Staff caller, Runnable call) {
        return catchThrowableOfType(InvalidInput.class, () -> given.as(caller, call)).problems();
    }
}
