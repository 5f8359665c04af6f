package com.vtconnect.registration.organization.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.HandOver;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import com.vtconnect.registration.staff.boundary.EditStaff;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DepartmentsIT extends Deployments {

    private static final HandOver TO_QUEUE =
            new HandOver(HandOver.Way.TO_QUEUE, null, Map.of(), "left");

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Departments departments;
    @Inject StaffDirectory directory;
    @Inject StaffDeparture departure;

    @Test
    void theListCountsStaffPractitionersAndTheirClients() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        practice.staff("Cara").in("Adults").create();
        practice.staff("Ivy").practitioner().in("Adults").inactive();
        practice.client().choosing(peter).unconfirmed();
        var left = practice.client().choosing(peter).unconfirmed();
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", left.id());
        var adults =
                given.as(practice.admin(), () -> departments.all()).stream()
                        .filter(row -> row.name().equals("Adults"))
                        .findFirst()
                        .orElseThrow();
        assertThat(adults.staff()).isEqualTo(2);
        assertThat(adults.practitioners()).isEqualTo(1);
        assertThat(adults.clients()).isEqualTo(1);
    }

    @Test
    void onlyAnEmptyOneIsClosedAndTheLastOneNever() {
        var practice = given.practice();
        var general = practice.department("General");
        var adults = practice.department("Adults");
        var peter = practice.staff("Peter").in("Adults").create();
        assertThat(problems(practice, () -> departments.close(adults)))
                .containsExactly(new Problem("department", Reason.HAS_STAFF));

        given.as(practice.admin(), () -> departure.inactivate(peter.id(), TO_QUEUE));
        given.as(practice.admin(), () -> departments.close(adults));

        assertThat(given.as(practice.admin(), () -> departments.all()))
                .extracting(DepartmentRow::name)
                .containsExactly("General");
        assertThat(given.as(practice.admin(), () -> departments.closed()))
                .extracting(DepartmentRow::name)
                .containsExactly("Adults");
        assertThat(given.as(practice.admin(), () -> directory.choices(null)).departments().keySet())
                .containsExactly(general);
        assertThat(given.as(practice.admin(), () -> directory.get(peter.id())).departments())
                .containsExactly("Adults");
        assertThat(problems(practice, () -> directory.create(into(practice, "Nora", adults))))
                .containsExactly(new Problem("departments", Reason.NOT_OFFERED));
        assertThat(problems(practice, () -> departure.reactivate(peter.id())))
                .containsExactly(new Problem("departments", Reason.CLOSED));
        assertThat(problems(practice, () -> departments.close(general)))
                .containsExactly(new Problem("department", Reason.HAS_STAFF));

        given.as(practice.admin(), () -> departments.reopen(adults));
        given.as(practice.admin(), () -> departure.reactivate(peter.id()));
        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE subject_kind = 'DEPARTMENT' AND subject_id = ? ORDER BY at",
                                adults))
                .containsExactly("DEPARTMENT_CREATED", "DEPARTMENT_CLOSED", "DEPARTMENT_REOPENED");
    }

    @Test
    void theDatabaseKeepsItSo() {
        var practice = given.practice();
        var adults = practice.department("Adults");
        assertThatThrownBy(
                        () ->
                                database.update(
                                        "UPDATE department SET closed_at = now() WHERE id = ?",
                                        practice.department("General")))
                .hasMessageContaining("department_in_use");
        given.as(practice.admin(), () -> departments.close(adults));
        assertThatThrownBy(
                        () ->
                                database.update(
                                        "UPDATE staff_department SET department_id = ? WHERE organization_id = ?",
                                        adults,
                                        practice.id()))
                .hasMessageContaining("department_in_use");
        database.update("DELETE FROM staff_department WHERE organization_id = ?", practice.id());
        assertThatThrownBy(
                        () ->
                                database.update(
                                        "UPDATE department SET closed_at = now() WHERE organization_id = ?",
                                        practice.id()))
                .hasMessageContaining("last_department");
    }

    @RepeatedTest(4)
    void whoComesInWhileItIsClosedKeepsItOpenOrStaysOut() {
        var practice = given.practice();
        var adults = practice.department("Adults");
        var nora = into(practice, "Nora", adults);
        var outcomes =
                together.run(
                        request(practice.admin(), () -> departments.close(adults)),
                        request(
                                practice.admin(),
                                () -> {
                                    directory.create(nora);
                                }));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .allSatisfy(one -> assertThat(one.failure()).isInstanceOf(InvalidInput.class));
    }

    @Test
    void nobodyElseClosesOne() {
        var practice = given.practice();
        var adults = practice.department("Adults");
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).create();
        var stranger = given.practice().admin();
        for (var call :
                List.<Runnable>of(
                        () -> departments.close(adults), () -> departments.reopen(adults))) {
            assertThatThrownBy(() -> given.as(dana, call)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(stranger, call)).isInstanceOf(NotFound.class);
        }
    }

    private static EditStaff into(Practice practice, String name, long department) {
        return new EditStaff(
                name,
                "Staff",
                practice.emailOf(name),
                Set.of(),
                Set.of(department),
                false,
                true,
                true,
                0);
    }

    private List<Problem> problems(Practice practice, Runnable call) {
        return catchThrowableOfType(InvalidInput.class, () -> given.as(practice.admin(), call))
                .problems();
    }
}
