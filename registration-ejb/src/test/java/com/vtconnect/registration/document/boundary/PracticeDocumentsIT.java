package com.vtconnect.registration.document.boundary;

import static com.vtconnect.registration.document.PdfSample.saying;
import static com.vtconnect.registration.document.entity.DocumentKind.DOWNLOAD;
import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_PDF;
import static com.vtconnect.registration.value.entity.Problem.Reason.TAKEN;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.client.boundary.MyDocuments;
import com.vtconnect.registration.client.boundary.StaffDeparture;
import com.vtconnect.registration.document.entity.DocumentRow;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PracticeDocumentsIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject PracticeDocuments documents;
    @Inject MyDocuments myDocuments;
    @Inject StaffDeparture departure;

    @Test
    void aClientWhomThePracticeHasTakenInDownloadsWhatIsOffered() {
        var practice = given.practice();
        var rules = upload(practice, "Hausordnung – Größe", "rules");
        upload(practice, "Fees", "fees");
        var client = practice.client().confirmed().in(practice);
        assertThat(given.as(client, () -> myDocuments.offered()))
                .extracting(one -> one.name())
                .containsExactly("Fees", "Hausordnung – Größe");
        var file = given.as(client, () -> myDocuments.file(rules));
        assertThat(file.name()).isEqualTo("Hausordnung – Größe");
        assertThat(file.bytes()).isEqualTo(saying("rules"));
        assertThat(
                        database.texts(
                                "SELECT detail FROM audit_record WHERE subject_kind = 'CLIENT' AND subject_id = ? AND action = 'DOCUMENT_DOWNLOADED'",
                                client.id()))
                .containsExactly("Hausordnung – Größe");

        var elsewhere = given.practice();
        var stranger = elsewhere.client().confirmed().in(elsewhere);
        assertThat(given.as(stranger, () -> myDocuments.offered())).isEmpty();
        assertThatThrownBy(() -> given.as(stranger, () -> myDocuments.file(rules)))
                .isInstanceOf(NotFound.class);
        practice.approveByHand(true);
        var pending = practice.client().confirmed().in(practice);
        assertThat(given.as(pending, () -> myDocuments.offered())).isEmpty();
        assertThatThrownBy(() -> given.as(pending, () -> myDocuments.file(rules)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNewVersionIsWhatClientsGetAndTheOldOneStays() {
        var practice = given.practice();
        var rules = upload(practice, "Rules", "one");
        var client = practice.client().confirmed().in(practice);
        given.as(practice.admin(), () -> documents.replace(rules, sent(null, "two")));
        assertThat(given.as(client, () -> myDocuments.file(rules)).bytes())
                .isEqualTo(saying("two"));
        assertThat(row(practice, rules).number()).isEqualTo(2);
        assertThat(
                        database.texts(
                                "SELECT number || ' ' || (content_hash = sha256(content)) FROM document_version WHERE document_id = ? ORDER BY number",
                                rules))
                .containsExactly("1 true", "2 true");
        for (var statement :
                List.of(
                        "UPDATE document_version SET content = 'x' WHERE document_id = " + rules,
                        "DELETE FROM document_version WHERE document_id = " + rules)) {
            assertThatThrownBy(() -> database.update(statement))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void whatIsWithdrawnIsOfferedToNobodyUntilItIsAgain() {
        var practice = given.practice();
        var rules = upload(practice, "Rules", "one");
        var client = practice.client().confirmed().in(practice);
        given.as(practice.admin(), () -> documents.withdraw(rules));
        assertThat(given.as(client, () -> myDocuments.offered())).isEmpty();
        assertThatThrownBy(() -> given.as(client, () -> myDocuments.file(rules)))
                .isInstanceOf(NotFound.class);
        assertThat(given.as(practice.admin(), () -> documents.offered())).isEmpty();
        assertThat(given.as(practice.admin(), () -> documents.withdrawn(10)).rows())
                .extracting(DocumentRow::id)
                .containsExactly(rules);
        // Its name is free meanwhile.
        var other = upload(practice, "RULES", "other");
        assertThat(refused(() -> again(practice, rules)))
                .containsExactly(new Problem("name", TAKEN));
        given.as(practice.admin(), () -> documents.rename(other, "Other rules"));
        again(practice, rules);
        assertThat(given.as(client, () -> myDocuments.file(rules)).bytes())
                .isEqualTo(saying("one"));
        assertThat(
                        database.texts(
                                "SELECT action FROM audit_record WHERE subject_kind = 'DOCUMENT' AND subject_id = ? ORDER BY at, id",
                                rules))
                .containsExactly(
                        "DOCUMENT_UPLOADED", "DOCUMENT_WITHDRAWN", "DOCUMENT_OFFERED_AGAIN");
    }

    @Test
    void whatCannotBeTakenIsSaidAllAtOnce() {
        var practice = given.practice();
        var rules = upload(practice, "Rules", "one");
        assertThat(
                        refused(
                                () ->
                                        upload(
                                                practice,
                                                new UploadDocument(
                                                        " ", DOWNLOAD, new byte[] {1}, "f"))))
                .containsExactly(new Problem("name", MISSING), new Problem("file", NOT_A_PDF));
        assertThat(
                        refused(
                                () ->
                                        upload(
                                                practice,
                                                new UploadDocument(
                                                        "x".repeat(121), DOWNLOAD, null, "f"))))
                .containsExactly(new Problem("name", TOO_LONG), new Problem("file", MISSING));
        assertThat(refused(() -> upload(practice, "rules", "another")))
                .containsExactly(new Problem("name", TAKEN));
        var fees = upload(practice, "Fees", "fees");
        assertThat(refused(() -> given.as(practice.admin(), () -> documents.rename(fees, "rules"))))
                .containsExactly(new Problem("name", TAKEN));
        given.as(practice.admin(), () -> documents.rename(rules, "RULES"));
        assertThat(row(practice, rules).name()).isEqualTo("RULES");
    }

    @Test
    void whatIsSentTwiceIsTakenOnce() {
        var practice = given.practice();
        var twice = sent("Rules", "one");
        var outcomes =
                together.run(
                        Stream.generate(
                                        () ->
                                                Together.request(
                                                        practice.admin(),
                                                        () -> documents.upload(twice)))
                                .limit(3)
                                .toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(database.count("document WHERE organization_id = ?", practice.id())).isOne();
        var id = given.as(practice.admin(), () -> documents.offered()).get(0).id();
        var next = sent(null, "two");
        given.as(practice.admin(), () -> documents.replace(id, next));
        given.as(practice.admin(), () -> documents.replace(id, next));
        assertThat(row(practice, id).number()).isEqualTo(2);
        // From the same page, but another file.
        var other = new UploadDocument(null, null, saying("three"), next.form());
        given.as(practice.admin(), () -> documents.replace(id, other));
        assertThat(row(practice, id).number()).isEqualTo(3);
    }

    @Test
    void whoUploadedOneIsNamedByItAndStays() {
        var practice = given.practice();
        var olga = practice.staff("Olga").role(Role.ORGANIZATIONAL_ADMINISTRATOR).create();
        given.as(olga, () -> documents.upload(sent("Rules", "one")));
        assertThat(given.as(practice.admin(), () -> documents.offered()))
                .extracting(DocumentRow::uploadedBy)
                .containsExactly("Olga Staff");
        assertThat(given.as(practice.admin(), () -> departure.mayDelete(olga.id()))).isFalse();
    }

    private long upload(Practice practice, String name, String words) {
        return upload(practice, sent(name, words));
    }

    private long upload(Practice practice, UploadDocument upload) {
        return given.as(practice.admin(), () -> documents.upload(upload));
    }

    private void again(Practice practice, long id) {
        given.as(practice.admin(), () -> documents.offerAgain(id));
    }

    private DocumentRow row(Practice practice, long id) {
        return given.as(practice.admin(), () -> documents.get(id));
    }

    private static List<Problem> refused(Runnable call) {
        return catchThrowableOfType(InvalidInput.class, call::run).problems();
    }

    private static UploadDocument sent(String name, String words) {
        return new UploadDocument(name, DOWNLOAD, saying(words), UUID.randomUUID().toString());
    }
}
