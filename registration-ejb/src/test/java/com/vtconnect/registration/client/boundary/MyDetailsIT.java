package com.vtconnect.registration.client.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.client.boundary.MyDetails.Details;
import com.vtconnect.registration.client.boundary.MyDetails.EditDetails;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class MyDetailsIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject MyDetails myDetails;

    @Test
    void aClientCorrectsNamePhoneAndAddressAndTheRecordSaysSo() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var before = details(practice, client);
        save(
                practice,
                client,
                new EditDetails(
                        "Casey",
                        " O'Neil ",
                        "(555) 010-7",
                        "1 Mill St\r\nRiverside",
                        before.version()));
        var after = details(practice, client);
        assertThat(after.lastName()).isEqualTo("O'Neil");
        assertThat(after.phone()).isEqualTo("(555) 010-7");
        assertThat(after.address()).isEqualTo("1 Mill St\nRiverside");
        assertThat(after.dateOfBirth()).isEqualTo(before.dateOfBirth());
        assertThat(
                        database.value(
                                "SELECT detail FROM audit_record WHERE subject_id = ? AND action = 'CLIENT_EDITED' AND actor_kind = 'CLIENT'",
                                client.id()))
                .isEqualTo(
                        "name: Casey Client → Casey O'Neil; phone: – → (555) 010-7; address: – → 1 Mill St Riverside");
        save(
                practice,
                client,
                new EditDetails(
                        "Casey", "O'Neil", "(555) 010-7", "1 Mill St\nRiverside", after.version()));
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'CLIENT_EDITED'",
                                client.id()))
                .as("nothing changed")
                .isEqualTo(1);
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var version = details(practice, client).version();
        var refused =
                catchThrowableOfType(
                        InvalidInput.class,
                        () ->
                                save(
                                        practice,
                                        client,
                                        new EditDetails(
                                                " ",
                                                "win at www.x.example",
                                                "5".repeat(41),
                                                "x".repeat(301),
                                                version)));
        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactly("firstName", "lastName", "phone", "address");
        assertThat(details(practice, client).lastName()).isEqualTo("Client");
    }

    @Test
    void whatThePracticeSavedMeanwhileIsNotOverwritten() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var opened = details(practice, client);
        save(practice, client, new EditDetails("Casey", "First", null, null, opened.version()));
        assertThatThrownBy(
                        () ->
                                save(
                                        practice,
                                        client,
                                        new EditDetails(
                                                "Casey", "Late", null, null, opened.version())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(details(practice, client).lastName()).isEqualTo("First");
    }

    @Test
    void staffHaveNone() {
        var practice = given.practice();
        assertThatThrownBy(() -> given.as(practice.admin(), () -> myDetails.get()))
                .isInstanceOf(NotAllowed.class);
    }

    private Details details(Practice practice, Registered client) {
        return given.as(client.in(practice), () -> myDetails.get());
    }

    private void save(Practice practice, Registered client, EditDetails edit) {
        given.as(client.in(practice), () -> myDetails.save(edit));
    }
}
