package com.vtconnect.registration.roster.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What is found in a file before anybody becomes a client, and what has changed since. */
class ImportLinesIT extends Deployments {

    @Inject Given given;
    @Inject ImportGiven files;
    @Inject Database database;
    @Inject ClientImport imports;

    @Test
    void everythingThatIsWrongIsToldByItsLineAndTheRestIsImported() {
        var practice = given.practice();
        practice.staff("Peter").practitioner().create();
        var known = practice.client().confirmed();
        var good = Given.newEmail();
        files.look(
                practice.admin(),
                "Ann,Lima,%s,1990-05-17,,,\n".formatted(good)
                        + ",Lima,nobody,17 May,,Nobody Here,Klingon\n"
                        + "Bo,Lima,%s,1990-05-17,,,\n".formatted(known.email())
                        + "Cy,Lima,%s,2090-05-17,,,\n".formatted(Given.newEmail())
                        + "Di,Lima,%s,1990-05-17,,,\n".formatted(good.toUpperCase())
                        + "Ed,Lima,%s,1990-05-17,,,,,surplus\n".formatted(Given.newEmail()));
        var looked = files.view(practice.admin());
        assertThat(looked.ready()).isEqualTo(1);
        assertThat(looked.wrong()).isEqualTo(5);
        assertThat(files.problems(practice.admin()))
                .containsExactlyInAnyOrder(
                        "3 firstName MISSING",
                        "3 email NOT_AN_ADDRESS",
                        "3 dateOfBirth NOT_A_DATE",
                        "3 practitioner NOT_OFFERED",
                        "3 language NOT_OFFERED",
                        "4 email HAS_CLIENT",
                        "5 dateOfBirth IN_THE_FUTURE",
                        "6 email REPEATED",
                        "7 line EXTRA_CELLS");
        assertThat(given.as(practice.admin(), () -> imports.problems(50)))
                .extracting(LineProblem::typed)
                .contains("nobody", "17 May", known.email());
        files.start(practice.admin(), false, false);
        assertThat(files.awaitEnd(practice.admin()).done()).isEqualTo(1);
        assertThat(files.clients(practice)).isEqualTo(2);
        assertThat(given.as(practice.admin(), () -> imports.problems(50)))
                .as("what people wrote is forgotten, the reasons stay")
                .hasSize(9)
                .extracting(LineProblem::typed)
                .containsOnlyNulls();
    }

    @Test
    void whoMayBeHereAlreadyIsLeftOutUnlessAskedFor() {
        var practice = given.practice();
        practice.client().named("Ann", "Lima").confirmed();
        var file =
                "ann,LIMA,%s,1990-05-17,,,\n".formatted(Given.newEmail())
                        + "Bo,Lima,%s,1990-05-17,,,\n".formatted(Given.newEmail())
                        + "Bo,Lima,%s,1990-05-17,,,\n".formatted(Given.newEmail());
        files.look(practice.admin(), file);
        var looked = files.view(practice.admin());
        assertThat(looked.twins()).isEqualTo(2);
        assertThat(looked.ready()).isEqualTo(1);
        files.start(practice.admin(), false, false);
        assertThat(files.awaitEnd(practice.admin()).done()).isEqualTo(1);
        files.look(practice.admin(), file.replace("@", "+again@"));
        files.start(practice.admin(), false, true);
        assertThat(files.awaitEnd(practice.admin()).done()).isEqualTo(3);
    }

    @Test
    void whatChangedSinceItWasLookedThroughIsLeftOutAndTold() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var email = Given.newEmail();
        files.look(
                practice.admin(),
                "Ann,Lima,%s,1990-05-17,,,\n".formatted(email)
                        + "Bo,Lima,%s,1990-05-17,,Peter Staff,\n".formatted(Given.newEmail())
                        + "Cy,Lima,%s,1990-05-17,,,\n".formatted(Given.newEmail()));
        practice.client().email(email).unconfirmed();
        database.update("UPDATE staff_member SET licensed = false WHERE id = ?", peter.id());
        files.start(practice.admin(), false, false);
        var done = files.awaitEnd(practice.admin());
        assertThat(done.done()).isEqualTo(1);
        assertThat(done.left()).isEqualTo(2);
        assertThat(files.problems(practice.admin()))
                .containsExactly("2 email HAS_CLIENT", "3 practitioner NOT_OFFERED");
    }

    @Test
    void aHundredThousandLinesAreLookedThrough() {
        var practice = given.practice();
        files.look(practice.admin(), ImportGiven.lines(100_000));
        assertThat(files.view(practice.admin()).ready()).isEqualTo(100_000);
        given.as(practice.admin(), () -> imports.discard());
    }

    @Test
    void eachSeesOnlyTheirOwnFileAndOnlyPractitionersOfTheirDepartments() {
        var practice = given.practice();
        practice.staff("Amy").practitioner().in("Adults").create();
        practice.staff("Ben").practitioner().in("Children").create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Children").create();
        files.look(
                cara,
                "Ann,Lima,%s,1990-05-17,,Amy Staff,\n".formatted(Given.newEmail())
                        + "Bo,Lima,%s,1990-05-17,,Ben Staff,\n".formatted(Given.newEmail()));
        assertThat(files.problems(cara)).containsExactly("2 practitioner NOT_OFFERED");
        assertThat(given.as(practice.admin(), () -> imports.find())).isEmpty();
        assertThatThrownBy(() -> as(practice.admin(), () -> imports.start(true, true)))
                .isInstanceOf(AlreadyDecided.class);
        var peter = practice.staff("Peter").practitioner().create();
        assertThatThrownBy(() -> as(peter, () -> imports.find())).isInstanceOf(NotAllowed.class);
    }

    private void as(Caller caller, Runnable call) {
        given.as(caller, call);
    }
}
