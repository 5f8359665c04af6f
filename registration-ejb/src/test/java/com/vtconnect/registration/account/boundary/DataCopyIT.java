package com.vtconnect.registration.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DataCopyIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject DataCopy dataCopy;
    @Inject ClientRecord record;

    @Test
    void holdsAllThatIsKeptAboutTheClientAndNamesOfStaffAlone() throws IOException {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var other = practice.client().named("Olive", "Other").choosing(peter).confirmed();
        var client = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> record.view(client.id()));
        var archive = given.in(practice.signIn(client), () -> dataCopy.make(Proof.NONE));
        var copy = json(archive);

        assertThat(first(copy, "record").getString("email")).isEqualTo(client.email());
        assertThat(first(copy, "record").getString("dateOfBirth")).isEqualTo("1990-05-17");
        assertThat(first(copy, "practitioners").getString("name")).isEqualTo("Peter Staff");
        assertThat(copy.getJsonArray("sessions")).isEmpty();
        assertThat(copy.getJsonArray("sign_ins")).isNotEmpty();
        assertThat(copy.getJsonArray("mails").getValuesAs(JsonObject.class))
                .extracting(mail -> mail.getString("subject"))
                .anyMatch(subject -> subject.startsWith("Confirm your e-mail"))
                .noneMatch(subject -> subject.startsWith("New client"));
        assertThat(copy.getJsonArray("history").getValuesAs(JsonObject.class))
                .anySatisfy(
                        entry -> {
                            assertThat(entry.getString("what")).isEqualTo("RECORD_VIEWED");
                            assertThat(entry.getString("by")).isEqualTo("Ada Admin");
                        });
        assertThat(copy.toString())
                .doesNotContain(practice.emailOf("Peter"), practice.emailOf("Ada"))
                .doesNotContain("Olive", other.email(), "argon2");
        assertThat(
                        database.count(
                                "audit_record WHERE subject_id = ? AND action = 'DATA_COPIED'",
                                client.id()))
                .isEqualTo(1);
    }

    @Test
    void theProofIsAskedForAndNotTooOften() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = practice.signIn(client);
        for (var times = 0; times < 5; times++) {
            given.in(session, () -> dataCopy.make(Proof.NONE));
        }
        assertThatThrownBy(() -> given.in(session, () -> dataCopy.make(Proof.NONE)))
                .isInstanceOf(TooManyAttempts.class);
        database.update(
                "UPDATE sign_in_session SET proved_at = now() - interval '5 minutes' WHERE client_id = ?",
                client.id());
        assertThatThrownBy(() -> given.in(session, () -> dataCopy.make(Proof.NONE)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> given.as(practice.admin(), () -> dataCopy.make(Proof.NONE)))
                .isInstanceOf(NotAllowed.class);
    }

    private static JsonObject first(JsonObject copy, String section) {
        return copy.getJsonArray(section).get(0).asJsonObject();
    }

    private static JsonObject json(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().equals("my-data.json")) {
                    return Json.createReader(new ByteArrayInputStream(zip.readAllBytes()))
                            .readObject();
                }
            }
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
