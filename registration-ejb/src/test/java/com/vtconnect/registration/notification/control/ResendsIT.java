package com.vtconnect.registration.notification.control;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Two press "Resend e-mail" on the same record: one mail, and the other is told. */
class ResendsIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject ClientRecord clientRecord;
    @Inject StaffDirectory staffDirectory;

    @Test
    void aClientIsMailedOnce() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var client = practice.client().unconfirmed();
        pressAtOnce(practice.admin(), cara, () -> clientRecord.resendConfirmation(client.id()));
        assertThat(database.count("outgoing_mail WHERE recipient = ?", client.email()))
                .as("the first one and one more")
                .isEqualTo(2);
    }

    @Test
    void aStaffMemberIsMailedOnce() {
        var practice = given.practice();
        var oscar = practice.staff("Oscar").role(ORGANIZATIONAL_ADMINISTRATOR).create();
        var peter = practice.staff("Peter").create();
        pressAtOnce(practice.admin(), oscar, () -> staffDirectory.resendInvitation(peter.id()));
        assertThat(database.count("outgoing_mail WHERE staff_member_id = ?", peter.id()))
                .as("the first one and one more")
                .isEqualTo(2);
    }

    private void pressAtOnce(Caller one, Caller other, Runnable press) {
        var outcomes = together.run(request(one, press), request(other, press));
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSuccess())
                .allSatisfy(late -> assertThat(late.failure()).isInstanceOf(SentAlready.class));
    }
}
