package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.client.boundary.Figures.Caseload;
import com.vtconnect.registration.client.boundary.Figures.Week;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject Figures figures;

    @Test
    void theMedianWaitIsOfThoseWhoRegisteredInTheWeekAndHadToWait() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        for (var hours : List.of(1, 2, 9)) {
            waited(practice.client().unconfirmed(), hours, hours * 10);
        }
        practice.client().unconfirmed();
        waited(practice.client().choosing(peter).unconfirmed(), 3, 1);
        waited(practice.client().unconfirmed(), 3, -24);
        given.practice().client().confirmed();
        var weeks = given.as(practice.admin(), () -> figures.weeks());
        assertThat(weeks)
                .hasSize(12)
                .allMatch(one -> one.monday().getDayOfWeek() == DayOfWeek.MONDAY);
        var week = weeks.get(10);
        assertThat(week.confirmed()).isEqualTo(5);
        assertThat(week.untilConfirmed()).isEqualTo(Duration.ofHours(3));
        assertThat(week.assigned())
                .as("not who had not to be, nor who was known by another record before")
                .isEqualTo(3);
        assertThat(week.untilAssigned()).isEqualTo(Duration.ofHours(20));
        assertThat(weeks.subList(0, 10))
                .extracting(Week::confirmed, Week::untilConfirmed)
                .allMatch(one -> one.toList().get(0).equals(0) && one.toList().get(1) == null);
    }

    @Test
    void clientsAreCountedByPractitionerWithinReach() {
        var practice = given.practice();
        var amy = practice.staff("Amy").practitioner().in("Adults").create();
        practice.staff("Ben").practitioner().in("Children").closed().create();
        practice.staff("Cleo").practitioner().in("Children").create();
        practice.staff("Ivo").practitioner().in("Children").inactive();
        practice.client().choosing(amy).unconfirmed();
        practice.client().posting(String.valueOf(amy.id())).unconfirmed();
        var left = practice.client().choosing(amy).unconfirmed();
        database.update("UPDATE client SET inactive_since = now() WHERE id = ?", left.id());
        assertThat(given.as(practice.admin(), () -> figures.caseloads()))
                .containsExactly(
                        new Caseload("Amy Staff", 2, true),
                        new Caseload("Ben Staff", 0, false),
                        new Caseload("Cleo Staff", 0, true));
        var kim = practice.staff("Kim").role(CARE_COORDINATOR).in("Children").create();
        assertThat(given.as(kim, () -> figures.caseloads()))
                .extracting(Caseload::practitioner)
                .containsExactly("Ben Staff", "Cleo Staff");
        assertThat(given.as(given.practice().admin(), () -> figures.caseloads())).isEmpty();
    }

    /** Registered a week ago by the practice's clock. */
    private void waited(Registered client, int untilConfirmed, int untilContact) {
        database.update(
                """
                UPDATE client SET registered_at = ago, confirmed_at = ago + ?::interval,
                    first_contact_at = ago + ?::interval
                FROM (SELECT (now() AT TIME ZONE zone - interval '7 days') AT TIME ZONE zone AS ago
                    FROM (VALUES ('America/New_York')) AS zones (zone)) AS week
                WHERE id = ?
                """,
                untilConfirmed + " hours",
                untilContact + " hours",
                client.id());
    }
}
