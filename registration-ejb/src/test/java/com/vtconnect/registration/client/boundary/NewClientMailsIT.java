package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.Caller;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of a new client, with staff like those of the demo practice "Riverside". */
class NewClientMailsIT extends Deployments {

    private static final String ADULTS = "Adult Services";
    private static final String FAMILIES = "Child & Family";

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Database database;

    private Practice practice;
    private Caller.Staff peter;
    private Caller.Staff priya;
    private Caller.Staff quinn;

    /** The administrator who comes with a practice, Ada, stands for Olivia. */
    @BeforeEach
    void staff() {
        practice = given.practice();
        practice.staff("Oscar")
                .role(ORGANIZATIONAL_ADMINISTRATOR)
                .in(ADULTS)
                .notNotified()
                .create();
        practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in(ADULTS).create();
        practice.staff("Cara").role(CARE_COORDINATOR).in(FAMILIES).create();
        peter = practice.staff("Peter").practitioner().in(ADULTS).create();
        priya = practice.staff("Priya").practitioner().role(CARE_COORDINATOR).in(FAMILIES).create();
        quinn =
                practice.staff("Quinn")
                        .practitioner()
                        .role(DEPARTMENT_ADMINISTRATOR)
                        .in(ADULTS)
                        .notNotified()
                        .create();
    }

    @Test
    void staffHearNothingBeforeTheConfirmation() {
        var client = practice.client().choosing(priya).unconfirmed();
        assertThat(told(client)).isEmpty();
        assertThat(kinds(client)).containsExactly("CONFIRMATION");
    }

    @Test
    void priyaHearsOfHerNewClient() {
        var client = practice.client().named("Casey", "Secretname").choosing(priya).confirmed();
        assertThat(told(client)).containsExactly("priya NEW_CLIENT");
        var mail = postbox.await(practice.emailOf("Priya"), "New client");
        assertThat(mail.text())
                .contains("Casey S.")
                .contains("http://portal.example/office/client/record?id=" + client.id())
                .doesNotContain("Secretname")
                .doesNotContain(client.email());
        assertThat(mail.html()).doesNotContain("Secretname");
        assertThat(mail.words()).doesNotContain("1990");
        postbox.await(client.email(), "Get started");
    }

    @Test
    void peterHoldsNoneOfTheThreeRolesSoHisDepartmentHears() {
        assertThat(told(practice.client().choosing(peter).confirmed()))
                .containsExactly("dana NEW_CLIENT");
    }

    @Test
    void quinnHasThemOffSoHerDepartmentHears() {
        assertThat(told(practice.client().choosing(quinn).confirmed()))
                .containsExactly("dana NEW_CLIENT");
    }

    @Test
    void whereNobodyOfTheDepartmentListensTheAdministratorsHear() {
        mute("Dana");
        assertThat(told(practice.client().choosing(peter).confirmed()))
                .containsExactly("ada NEW_CLIENT", "oscar NEW_CLIENT");
    }

    @Test
    void ofWhoIsNotSureEveryAdministratorHearsEvenWithNotificationsOff() {
        var client = practice.client().confirmed();
        assertThat(told(client))
                .containsExactly("ada ASSIGN_PRACTITIONER", "oscar ASSIGN_PRACTITIONER");
        var mail = postbox.await(practice.emailOf("Oscar"), "assign a practitioner");
        assertThat(mail.text()).contains("Casey C.");
    }

    @Test
    void ofWhoWaitsForApprovalThoseHearWhoMayApprove() {
        practice.approveByHand(true);
        assertThat(told(practice.client().choosing(peter).confirmed()))
                .containsExactly("ada AWAITING_APPROVAL", "dana AWAITING_APPROVAL");
        assertThat(told(practice.client().choosing(priya).confirmed()))
                .containsExactly(
                        "ada AWAITING_APPROVAL",
                        "cara AWAITING_APPROVAL",
                        "priya AWAITING_APPROVAL");
        assertThat(told(practice.client().confirmed()))
                .containsExactly(
                        "ada AWAITING_APPROVAL",
                        "cara AWAITING_APPROVAL",
                        "dana AWAITING_APPROVAL",
                        "priya AWAITING_APPROVAL");
        postbox.await(practice.emailOf("Dana"), "awaiting approval", 2);
    }

    @Test
    void whereNoApproverListensTheAdministratorsHearAll() {
        practice.approveByHand(true);
        for (var name : List.of("Ada", "Dana", "Cara", "Priya")) {
            mute(name);
        }
        assertThat(told(practice.client().confirmed()))
                .containsExactly("ada AWAITING_APPROVAL", "oscar AWAITING_APPROVAL");
    }

    private void mute(String name) {
        database.update(
                "UPDATE staff_member SET new_client_notifications = false WHERE email = ?",
                practice.emailOf(name));
    }

    /** Who of the staff was written to about this client. */
    private List<String> told(Registered client) {
        return database.texts(
                """
                SELECT split_part(recipient, '@', 1) || ' ' || kind FROM outgoing_mail
                WHERE client_id = ? AND staff_member_id IS NOT NULL ORDER BY recipient
                """,
                client.id());
    }

    private List<String> kinds(Registered client) {
        return database.texts("SELECT kind FROM outgoing_mail WHERE client_id = ?", client.id());
    }
}
