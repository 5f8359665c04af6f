package com.vtconnect.registration.rights;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is taken from somebody who is signed in is gone with the next request; what it does to calls
 * is in {@code CareIntrudersIT}.
 */
class LostRightsIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject Browsers browsers;
    @Inject StaffDirectory staffDirectory;
    @Inject ClientRecord record;

    private Practice practice;
    private Caller.Staff cara;
    private Registered client;

    @BeforeEach
    void aCoordinatorAndAClientOfHerDepartment() {
        practice = given.practice();
        cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Adults").create();
        browsers.signIn(Who.COORDINATOR, cara);
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        client = practice.client().choosing(peter).unconfirmed();
        view();
    }

    @Test
    void theRole() {
        save(practice.staff("Cara").in("Adults"));
        assertThatThrownBy(this::view).isInstanceOf(NotAllowed.class);
        save(practice.staff("Cara").role(CARE_COORDINATOR).in("Adults"));
        view();
    }

    @Test
    void theDepartment() {
        save(practice.staff("Cara").role(CARE_COORDINATOR).in("Families"));
        assertThatThrownBy(this::view).isInstanceOf(NotFound.class);
    }

    @Test
    void theAccount() {
        database.update("UPDATE staff_member SET active = false WHERE id = ?", cara.id());
        assertThat(browsers.caller(Who.COORDINATOR)).isEqualTo(Caller.VISITOR);
        assertThatThrownBy(this::view).isInstanceOf(NotAllowed.class);
    }

    private void save(Practice.StaffPlan plan) {
        var edit = plan.edit(cara);
        given.as(practice.admin(), () -> staffDirectory.save(cara.id(), edit));
    }

    private void view() {
        given.as(browsers.caller(Who.COORDINATOR), () -> record.view(client.id()));
    }
}
