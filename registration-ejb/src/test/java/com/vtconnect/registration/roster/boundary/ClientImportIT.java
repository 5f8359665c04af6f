package com.vtconnect.registration.roster.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.entity.AlreadyDecided;
import com.vtconnect.registration.roster.control.RosterWork;
import com.vtconnect.registration.roster.entity.FileRefused;
import com.vtconnect.registration.roster.entity.FileRefused.Reason;
import com.vtconnect.registration.roster.entity.Roster.State;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clients from a file: looked through, started, taken line by line, each once. */
class ClientImportIT extends Deployments {

    @Inject Given given;
    @Inject ImportGiven files;
    @Inject Together together;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject ClientImport imports;
    @Inject RosterWork work;

    @Test
    void linesBecomeClientsWithTheirPractitionersAndAreMailedTheLink() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        practice.staff("Priya").practitioner().create();
        var ann = Given.newEmail();
        var bo = Given.newEmail();
        files.look(
                practice.admin(),
                "Ann,Lima,%s,05/17/1990,+1 555 0100,peter staff;%s,\n"
                                .formatted(ann, practice.emailOf("Priya"))
                        + "\"Bo\",\"O'Hara, Jr\",%s,1991-01-02,,,español\n".formatted(bo));
        var looked = files.view(practice.admin());
        assertThat(looked.state()).isEqualTo(State.CHECKED);
        assertThat(looked.ready()).isEqualTo(2);
        assertThat(looked.preview()).hasSize(2);
        assertThat(files.clients(practice)).as("nothing is imported by looking").isZero();

        files.start(practice.admin(), true, false);

        var done = files.awaitEnd(practice.admin());
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(2);
        assertThat(database.count("roster_line WHERE roster_id = ?", done.id()))
                .as("the file is forgotten")
                .isZero();
        assertThat(
                        database.texts(
                                """
                                SELECT p.first_name FROM association a JOIN client c ON c.id = a.client_id
                                JOIN staff_member p ON p.id = a.practitioner_id WHERE c.email = ? ORDER BY 1
                                """,
                                ann))
                .containsExactly("Peter", "Priya");
        assertThat(database.value("SELECT date_of_birth::text FROM client WHERE email = ?", ann))
                .isEqualTo("1990-05-17");
        assertThat(database.value("SELECT last_name FROM client WHERE email = ?", bo))
                .isEqualTo("O'Hara, Jr");
        assertThat(
                        database.count(
                                "audit_record WHERE organization_id = ? AND action = 'CLIENT_CREATED' AND actor_id = ?",
                                practice.id(),
                                practice.admin().id()))
                .isEqualTo(2);
        postbox.await(ann, "Set up your account");
        postbox.await(bo, "Configure su cuenta");
        assertThat(peter.id()).isPositive();
    }

    @Test
    void mailsWaitUntilTheyAreAskedFor() {
        var practice = given.practice();
        var email = Given.newEmail();
        files.look(practice.admin(), "Ann,Lima,%s,1990-05-17,,,\n".formatted(email));
        files.start(practice.admin(), false, false);
        assertThat(files.awaitEnd(practice.admin()).unmailed()).isEqualTo(1);
        assertThat(database.count("outgoing_mail WHERE recipient = ?", email)).isZero();
        var another = Given.newEmail();
        files.look(practice.admin(), "Bo,Lima,%s,1991-01-02,,,\n".formatted(another));
        assertThat(files.view(practice.admin()).unmailed())
                .as("another file hides nobody")
                .isEqualTo(1);
        files.start(practice.admin(), false, false);
        assertThat(files.awaitEnd(practice.admin()).unmailed()).isEqualTo(2);
        files.look(practice.admin(), ImportGiven.lines(1));
        given.as(practice.admin(), () -> imports.mailNow());
        postbox.await(email, "Set up your account");
        postbox.await(another, "Set up your account");
        assertThat(files.view(practice.admin()).unmailed()).isZero();
        assertThat(files.view(practice.admin()).mailing()).isZero();
    }

    @Test
    void severalNodesTakeEachLineOnce() {
        var practice = given.practice();
        files.look(practice.admin(), ImportGiven.lines(230));
        files.start(practice.admin(), false, false);
        together.run(
                IntStream.range(0, 4)
                        .mapToObj(node -> request(Caller.SYSTEM, this::workOn))
                        .toList());
        var done = files.awaitEnd(practice.admin());
        assertThat(done.done()).isEqualTo(230);
        assertThat(files.clients(practice)).isEqualTo(230);
        assertThat(
                        database.count(
                                "audit_record WHERE organization_id = ? AND action = 'CLIENT_CREATED'",
                                practice.id()))
                .isEqualTo(230);
    }

    @Test
    void nobodyIsPutInOrMailedForAPracticeThatIsClosed() {
        var practice = given.practice();
        files.look(practice.admin(), ImportGiven.lines(60));
        database.update("UPDATE organization SET closed_at = now() WHERE id = ?", practice.id());
        database.update(
                "UPDATE roster SET state = 'RUNNING' WHERE organization_id = ?", practice.id());
        workOn();
        assertThat(files.clients(practice)).isZero();
        database.update("UPDATE organization SET closed_at = NULL WHERE id = ?", practice.id());
        work.advance();
        database.await("client WHERE organization_id = ?", practice.id());
        database.update("UPDATE organization SET closed_at = now() WHERE id = ?", practice.id());
        database.update(
                "UPDATE roster SET mails_now = TRUE WHERE organization_id = ?", practice.id());
        mailOn();
        assertThat(
                        database.count(
                                "outgoing_mail WHERE organization_id = ? AND client_id IS NOT NULL",
                                practice.id()))
                .isZero();
    }

    private void mailOn() {
        while (work.mail()) {
            Thread.onSpinWait();
        }
    }

    private void workOn() {
        while (work.advance()) {
            // Until nobody has anything to do.
            Thread.onSpinWait();
        }
    }

    @Test
    void cancelledWhoIsAClientStaysAndNobodyElseBecomesOne() {
        var practice = given.practice();
        files.look(practice.admin(), ImportGiven.lines(3_000));
        files.start(practice.admin(), true, false);
        given.as(practice.admin(), () -> imports.cancel());
        var cancelled = files.view(practice.admin());
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(files.clients(practice)).isEqualTo(cancelled.done()).isLessThan(3_000);
        assertThat(database.count("roster_line WHERE roster_id = ?", cancelled.id())).isZero();
        assertThatThrownBy(() -> as(practice.admin(), () -> imports.cancel()))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void whoeverMayNoLongerCreateClientsImportsNoMore() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        files.look(cara, ImportGiven.lines(3));
        database.update("DELETE FROM staff_role WHERE staff_member_id = ?", cara.id());
        files.start(cara, true, false);
        assertThat(files.awaitEnd(cara).state()).isEqualTo(State.STOPPED);
        assertThat(files.clients(practice)).isZero();
    }

    @Test
    void aFileIsReplacedUntilItRunsAndThenWaitedFor() {
        var practice = given.practice();
        files.look(practice.admin(), ImportGiven.lines(2));
        files.look(practice.admin(), ImportGiven.lines(1));
        assertThat(files.view(practice.admin()).ready()).isEqualTo(1);
        assertThat(database.count("roster WHERE organization_id = ?", practice.id())).isEqualTo(1);
        given.as(practice.admin(), () -> imports.discard());
        assertThat(given.as(practice.admin(), () -> imports.find())).isEmpty();
        files.look(practice.admin(), ImportGiven.lines(3_000));
        files.start(practice.admin(), false, false);
        assertThatThrownBy(() -> files.look(practice.admin(), ImportGiven.lines(1)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.RUNNING));
        given.as(practice.admin(), () -> imports.cancel());
    }

    private void as(Caller caller, Runnable call) {
        given.as(caller, call);
    }
}
