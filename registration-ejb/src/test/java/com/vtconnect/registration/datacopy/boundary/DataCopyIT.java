package com.vtconnect.registration.datacopy.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OwnAddress;
import com.vtconnect.registration.account.boundary.OwnSettings;
import com.vtconnect.registration.account.boundary.Proof;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.boundary.ClientApproval;
import com.vtconnect.registration.client.boundary.ClientDeparture;
import com.vtconnect.registration.client.boundary.ClientMerging;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.client.boundary.MergeGiven;
import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.client.entity.MergePart;
import com.vtconnect.registration.document.PdfSample;
import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.entity.Pdf;
import com.vtconnect.registration.invitation.boundary.ClientInvitations;
import com.vtconnect.registration.invitation.boundary.InviteClients;
import com.vtconnect.registration.message.boundary.Correspondence;
import com.vtconnect.registration.message.boundary.MessageWriting;
import com.vtconnect.registration.message.boundary.WriteMessage;
import com.vtconnect.registration.session.entity.PersonId;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DataCopyIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject DataCopy dataCopy;
    @Inject MessageWriting messageWriting;
    @Inject Correspondence correspondence;
    @Inject ClientRecord record;
    @Inject ClientMerging merging;
    @Inject MergeGiven merges;
    @Inject OwnAddress ownAddress;
    @Inject ClientApproval approval;
    @Inject ClientInvitations invitations;
    @Inject ClientDeparture departure;
    @Inject OwnSettings ownSettings;
    @Inject SignIn signIn;
    @Inject Postbox postbox;
    @Inject PracticeDocuments documents;
    @Inject MyDocuments myDocuments;
    @Inject ClientRegistration registration;

    @Test
    void holdsAllThatIsKeptAboutTheClientAndNamesOfStaffAlone() throws IOException {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var other = practice.client().named("Olive", "Other").choosing(peter).confirmed();
        var client = practice.client().choosing(peter).confirmed();
        given.as(practice.admin(), () -> record.view(client.id()));
        var copy = json(copyOf(practice, client));

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
    void tellsOfInvitationsToTheOwnAddressAlone() throws IOException {
        var practice = given.practice();
        var email = Given.newEmail();
        var invited = email + "\n" + Given.newEmail();
        given.as(
                practice.admin(),
                () ->
                        invitations.send(
                                new InviteClients(
                                        invited, Language.EN, UUID.randomUUID().toString())));
        var client = practice.client().email(email).confirmed();
        var copy = json(copyOf(practice, client));
        assertThat(copy.getJsonArray("invitations")).hasSize(1);
        assertThat(first(copy, "invitations").getString("to")).isEqualTo(email);
        assertThat(first(copy, "invitations").getString("times")).isEqualTo("1");
    }

    @Test
    void holdsThePrivateMessagesOfBothSidesInTheTimeOfThePractice() throws IOException {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var other = practice.client().named("Olive", "Other").choosing(peter).confirmed();
        var client = practice.client().choosing(peter).confirmed();
        write(other.in(practice), null, PersonId.of(peter), "of Olive's own");
        var conversation =
                write(client.in(practice), null, PersonId.of(peter), "May I\n<b>come</b>?");
        write(peter, conversation, null, "Of course.");
        given.as(client.in(practice), () -> correspondence.delete(conversation, 2));
        var archive = copyOf(practice, client);

        var messages = json(archive).getJsonArray("messages").getValuesAs(JsonObject.class);
        assertThat(messages)
                .extracting(
                        one -> one.getString("subject"),
                        one -> one.getString("by"),
                        one -> one.getString("to"),
                        one -> one.getString("text"))
                .containsExactly(
                        tuple("Hello", "Casey Client", "Peter Staff", "May I\n<b>come</b>?"),
                        tuple("Hello", "Peter Staff", "Casey Client", "Of course."));
        var sentAt = Instant.parse(messages.get(1).getString("at"));
        assertThat(file(archive, "my-data.html"))
                .contains("<dd>May I<br>&lt;b&gt;come&lt;/b&gt;?</dd>")
                .contains(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                                .withLocale(Locale.ENGLISH)
                                .format(sentAt.atZone(ZoneId.of("America/New_York"))))
                .doesNotContain("Olive");
    }

    @Test
    void saysNothingOfSomebodyElseWhoseRecordWasMergedIntoItByMistake() throws IOException {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var bob = practice.client().named("Bob", "Birch").choosing(peter).confirmed();
        var priya = practice.staff("Priya").practitioner().create();
        var quinn = practice.staff("Quinn").practitioner().create();
        var alma = practice.client().named("Alma", "Secretperson").choosing(priya).confirmed();
        given.as(practice.admin(), () -> approval.associate(alma.id(), quinn.id()));
        merges.merge(practice, bob, alma, MergePart.NAME, MergePart.ACCOUNT);
        var wished = Given.newEmail();
        given.in(
                practice.signIn(alma),
                () -> ownAddress.change(wished, new Proof(Given.PASSWORD, null)));
        given.as(Caller.VISITOR, () -> signIn.mailLinkToClient(practice.slug(), alma.email()));
        postbox.await(alma.email(), "Choose a new password");
        given.as(
                practice.admin(), () -> approval.endAssociation(bob.id(), quinn.id(), "a mistake"));
        given.as(practice.admin(), () -> documents.upload(PdfSample.consentToSign()));
        given.as(bob.in(practice), () -> sign("Alma Secretperson"));
        given.as(practice.admin(), () -> merging.undo(bob.id(), alma.id()));
        assertSilentOf(practice, bob, alma, wished);
        given.as(practice.admin(), () -> departure.delete(alma.id()));
        assertSilentOf(practice, bob, alma, wished);
    }

    private void assertSilentOf(
            Practice practice, Practice.Registered bob, Practice.Registered alma, String wished)
            throws IOException {
        var archive = copyOf(practice, bob);
        for (var name : List.of("my-data.html", "my-data.json")) {
            assertThat(file(archive, name))
                    .contains("Bob Birch")
                    .contains("Peter Staff")
                    .doesNotContain("Alma", "Secretperson", alma.email(), wished)
                    .doesNotContain("Priya", "Quinn");
        }
        assertThat(json(archive).getJsonArray("history").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("what"))
                .contains("CLIENTS_MERGED", "MERGE_UNDONE");
        assertThat(json(archive).getJsonArray("mails").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("to"))
                .isNotEmpty()
                .containsOnly(bob.email());
    }

    @Test
    void saysWhatTheClientDidAndWhoCaresForThemAndNothingThatWasWrittenForStaff()
            throws IOException {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        given.as(
                practice.admin(),
                () -> approval.endAssociation(client.id(), peter.id(), "asks for too much"));
        given.as(practice.admin(), () -> approval.associate(client.id(), peter.id()));
        given.as(practice.admin(), () -> departure.inactivate(client.id(), "does not pay"));
        given.as(practice.admin(), () -> departure.reactivate(client.id()));
        var here = practice.signIn(client);
        given.in(here, () -> ownSettings.save(new OwnSettings.Settings(false, false, Language.ES)));
        database.update(
                """
                INSERT INTO audit_record (id, organization_id, at, actor_kind, actor_name, action, subject_kind, subject_id, detail, network)
                SELECT nextval('entity_seq'), ?, now(), 'STAFF', 'Ada Admin', action, 'CLIENT', ?, 'a note for staff', '-'
                FROM unnest(string_to_array(?, ',')) action
                """,
                practice.id(),
                client.id(),
                Arrays.stream(AuditAction.values())
                        .filter(action -> !action.isDetailForClient(false))
                        .map(AuditAction::name)
                        .collect(Collectors.joining(",")));
        var archive = copyOf(practice, client);
        assertThat(json(archive).getJsonArray("history").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.containsKey("detail"))
                .extracting(one -> one.getString("what"))
                .contains("ASSOCIATED", "SETTINGS_EDITED");
        assertThat(file(archive, "my-data.json") + file(archive, "my-data.html"))
                .doesNotContain("too much", "does not pay", "a note for staff");
    }

    @Test
    void isWholeHoweverMuchThereIs() throws IOException {
        var practice = given.practice();
        var client = practice.client().confirmed();
        database.update(
                """
                INSERT INTO audit_record (id, organization_id, at, actor_kind, actor_name, action, subject_kind, subject_id, network)
                SELECT nextval('entity_seq') * -1, ?, now() - make_interval(secs => n), 'STAFF', 'Ada ' || n, 'RECORD_VIEWED',
                    'CLIENT', ?, '-' FROM generate_series(1, 1100) n
                """,
                practice.id(),
                client.id());
        var copy = json(copyOf(practice, client));
        assertThat(copy.getJsonArray("history").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("by").startsWith("Ada "))
                .hasSize(1100)
                .extracting(one -> one.getString("by"))
                .doesNotHaveDuplicates();
    }

    @Test
    void holdsWhatTheClientHasSigned() throws IOException {
        var practice = given.practice();
        var client = practice.client().confirmed();
        given.as(practice.admin(), () -> documents.upload(PdfSample.consentToSign()));
        given.as(client.in(practice), () -> sign("Casey C."));
        var signature = first(json(copyOf(practice, client)), "signatures");
        assertThat(signature.getString("document")).isEqualTo("Consent");
        assertThat(signature.getString("name")).isEqualTo("Casey C.");
        assertThat(signature.getString("hash"))
                .isEqualTo(HexFormat.of().formatHex(new Pdf(PdfSample.saying("consent")).hash()));
        assertThat(signature).doesNotContainKey("confirmedAt");

        var shown = Set.of(requiredVersion(practice));
        var registered =
                practice.client().signing(new SignDocuments("Robin R.", true, shown)).confirmed();
        var archive = copyOf(practice, registered);
        assertThat(first(json(archive), "signatures"))
                .containsKeys("confirmedAt", "confirmedNetwork", "confirmedBrowser");
        assertThat(file(archive, "my-data.html")).contains("When you confirmed it");
    }

    private long requiredVersion(Practice practice) {
        return registration.form(practice.slug()).documents().get(0).versionId();
    }

    private void sign(String name) {
        var shown = myDocuments.toSign().get(0).versionId();
        myDocuments.sign(new SignDocuments(name, true, Set.of(shown)));
    }

    @Test
    void theProofIsAskedForAndNotTooOften() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        var session = practice.signIn(client);
        for (var times = 0; times < 5; times++) {
            given.in(session, this::copy);
        }
        assertThatThrownBy(() -> given.in(session, this::copy)).isInstanceOf(TooManyAttempts.class);
        database.update(
                "UPDATE sign_in_session SET proved_at = now() - interval '5 minutes' WHERE client_id = ?",
                client.id());
        assertThatThrownBy(() -> given.in(session, this::copy)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> given.as(practice.admin(), this::copy))
                .isInstanceOf(NotAllowed.class);
    }

    private long write(Caller from, Long conversation, PersonId to, String text) {
        var message =
                new WriteMessage(
                        conversation, to, "Hello", text, UUID.randomUUID().toString(), null, 0);
        return given.as(from, () -> messageWriting.send(message));
    }

    private byte[] copyOf(Practice practice, Practice.Registered client) {
        return given.in(practice.signIn(client), this::copy);
    }

    private byte[] copy() {
        var bytes = new ByteArrayOutputStream();
        dataCopy.write(Proof.NONE, () -> new PrintStream(bytes));
        return bytes.toByteArray();
    }

    private static JsonObject first(JsonObject copy, String section) {
        return copy.getJsonArray(section).get(0).asJsonObject();
    }

    private static JsonObject json(byte[] archive) throws IOException {
        return Json.createReader(new StringReader(file(archive, "my-data.json"))).readObject();
    }

    private static String file(byte[] archive, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }
}
