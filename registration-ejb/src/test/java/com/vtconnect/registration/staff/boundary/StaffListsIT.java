package com.vtconnect.registration.staff.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Sort;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Tab;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffListsIT extends Deployments {

    @Inject Given given;
    @Inject StaffLists lists;

    @Test
    void everybodyStandsInTheirTabSearchedSortedAndPaged() {
        var practice = given.practice();
        practice.staff("Zoe").role(CARE_COORDINATOR).in("Adults").in("Children").create();
        practice.staff("Bo").practitioner().create();
        practice.staff("Ivy").inactive();
        given.practice().staff("Zoe").create();

        assertThat(given.as(practice.admin(), () -> lists.counts()))
                .containsEntry(Tab.ACTIVE, 3)
                .containsEntry(Tab.INACTIVE, 1);
        assertThat(names(practice.admin(), active(null, Sort.NAME, true, 0, 50)))
                .containsExactly("Ada Admin", "Bo Staff", "Zoe Staff");
        assertThat(names(practice.admin(), active(null, Sort.EMAIL, false, 0, 50)))
                .containsExactly("Zoe Staff", "Bo Staff", "Ada Admin");
        assertThat(names(practice.admin(), active("", Sort.NAME, true, 1, 1)))
                .containsExactly("Bo Staff");
        for (var search : List.of("  zoe st", "staff ZOE", practice.emailOf("Zoe"))) {
            assertThat(names(practice.admin(), active(search, Sort.NAME, true, 0, 50)))
                    .containsExactly("Zoe Staff");
        }
        for (var nothing : List.of("%", "_", "!", "\0zz", "' OR 1=1 --")) {
            assertThat(names(practice.admin(), active(nothing, Sort.NAME, true, 0, 50))).isEmpty();
        }
        assertThat(
                        names(
                                practice.admin(),
                                new StaffListQuery(Tab.INACTIVE, null, Sort.LEFT, false, 0, 50)))
                .containsExactly("Ivy Staff");
        var zoe =
                given.as(practice.admin(), () -> lists.page(active("zoe", Sort.NAME, true, 0, 50)))
                        .rows()
                        .get(0);
        assertThat(zoe.departments()).containsExactly("Adults", "Children");
        assertThat(zoe.roles()).containsExactly(CARE_COORDINATOR);
    }

    @Test
    void onlyThoseWhoManageStaffSeeTheLists() {
        var practice = given.practice();
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in("Adults").create();
        assertThat(given.as(dana, () -> lists.page(active(null, null, true, 0, 50))).rows())
                .extracting(StaffRow::fullName, StaffRow::mayEdit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ada Admin", false),
                        org.assertj.core.groups.Tuple.tuple("Dana Staff", true));
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        assertThatThrownBy(() -> given.as(cara, () -> lists.counts()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> given.as(cara, () -> lists.page(active(null, null, true, 0, 50))))
                .isInstanceOf(NotAllowed.class);
    }

    private static StaffListQuery active(
            String search, Sort sort, boolean ascending, int first, int size) {
        return new StaffListQuery(Tab.ACTIVE, search, sort, ascending, first, size);
    }

    private List<String> names(Caller.Staff caller, StaffListQuery query) {
        return given.as(caller, () -> lists.page(query)).rows().stream()
                .map(StaffRow::fullName)
                .toList();
    }
}
