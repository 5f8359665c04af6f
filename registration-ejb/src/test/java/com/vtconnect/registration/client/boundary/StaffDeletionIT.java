package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.HandOver.Way;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRecord;
import com.vtconnect.registration.staff.entity.StillNamed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who goes for good, and who may say so. */
class StaffDeletionIT extends Deployments {

    private static final HandOver TO_QUEUE =
            new HandOver(Way.TO_QUEUE, null, Map.of(), "moved to Utah");

    @Inject Given given;
    @Inject Database database;
    @Inject StaffDeparture departure;
    @Inject StaffDirectory directory;
    @Inject StaffRecord staffRecord;
    @Inject ClientApproval approval;

    @Test
    void onlyWhomNoRecordNamesCanBeDeletedAndTheTrailStays() {
        var practice = given.practice();
        var nora = practice.staff("Nora").create();
        assertThat(given.as(practice.admin(), () -> departure.mayDelete(nora.id()))).isTrue();
        given.as(practice.admin(), () -> departure.delete(nora.id()));
        assertThat(database.count("staff_member WHERE id = ?", nora.id())).isZero();
        assertThat(database.count("token WHERE staff_member_id = ?", nora.id())).isZero();
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE subject_id = ? AND action = 'STAFF_DELETED'",
                                nora.id()))
                .containsExactly("Nora Staff");
        practice.staff("Nora").create();

        var peter = practice.staff("Peter").practitioner().create();
        practice.client().choosing(peter).unconfirmed();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var queued = practice.client().confirmed();
        given.as(cara, () -> approval.assign(queued.id(), peter.id()));
        for (var named : List.of(peter, cara)) {
            assertThat(given.as(practice.admin(), () -> departure.mayDelete(named.id()))).isFalse();
            assertThatThrownBy(() -> given.as(practice.admin(), () -> departure.delete(named.id())))
                    .isInstanceOf(StillNamed.class);
        }
    }

    @Test
    void departmentAdministratorsSendAwayOnlyWhoIsWhollyTheirs() {
        var practice = given.practice();
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in("Adults").create();
        var amy = practice.staff("Amy").in("Adults").create();
        var both = practice.staff("Bo").in("Adults").in("Children").create();
        var child = practice.staff("Ben").in("Children").create();
        var stranger = given.practice().admin();
        for (var other : List.of(both, child, practice.admin(), dana)) {
            assertRefused(dana, other);
        }
        assertRefused(practice.admin(), practice.admin());
        assertRefused(practice.staff("Cara").role(CARE_COORDINATOR).create(), amy);
        assertThatThrownBy(() -> given.as(stranger, () -> departure.look(amy.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(stranger, () -> departure.delete(amy.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(stranger, () -> staffRecord.story(amy.id())))
                .isInstanceOf(NotFound.class);
        given.as(dana, () -> departure.inactivate(amy.id(), TO_QUEUE));
        assertThat(given.as(dana, () -> directory.get(amy.id())).active()).isFalse();
    }

    private void assertRefused(Caller.Staff caller, Caller.Staff member) {
        for (var call :
                List.<Runnable>of(
                        () -> departure.look(member.id()),
                        () -> departure.clients(member.id(), 0, 10),
                        () -> departure.inactivate(member.id(), TO_QUEUE),
                        () -> departure.takeLicence(member.id(), TO_QUEUE),
                        () -> departure.reactivate(member.id()),
                        () -> departure.mayDelete(member.id()),
                        () -> departure.delete(member.id()))) {
            assertThatThrownBy(() -> given.as(caller, call)).isInstanceOf(NotAllowed.class);
        }
    }
}
