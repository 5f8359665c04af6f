package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.document.PdfSample.saying;
import static com.vtconnect.registration.value.entity.Problem.Reason.CHANGED;
import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_AGREED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Practice.Registered;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import com.vtconnect.registration.account.boundary.ConfirmRefused;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.OpenedLink;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.client.entity.MergePart;
import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.document.boundary.RequiredDocuments;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.boundary.UploadDocument;
import com.vtconnect.registration.document.entity.DocumentKind;
import com.vtconnect.registration.document.entity.Pdf;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.SignatureRow;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a practice requires is signed, by whom, with what, and what becomes of the evidence. */
class SigningIT extends Deployments {

    private static final String NAME = "Casey María Client";

    @Inject Given given;
    @Inject Together together;
    @Inject MergeGiven merges;
    @Inject Database database;
    @Inject Postbox postbox;
    @Inject PracticeDocuments documents;
    @Inject RequiredDocuments requiredDocuments;
    @Inject ClientRegistration registration;
    @Inject EmailConfirmation confirmation;
    @Inject MyDocuments myDocuments;
    @Inject ClientSignatures signatures;
    @Inject ClientHome home;
    @Inject MyClients myClients;
    @Inject ClientMerging merging;
    @Inject ClientDeparture departure;
    @Inject ClientIntake intake;

    @Test
    void whatIsSignedWithTheFormCountsOnceThePersonConfirms() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        require(practice, "Consent", "consent");
        require(practice, "Privacy", "privacy");
        var plan = practice.client().choosing(peter);
        assertThat(refused(plan::send))
                .containsExactly(new Problem("signs", CHANGED), new Problem("signature", MISSING));
        plan.signing(new SignDocuments(" ", false, shown(practice)));
        assertThat(refused(plan::send))
                .containsExactly(
                        new Problem("signature", MISSING), new Problem("signs", NOT_AGREED));

        var client = plan.signing(signed(practice)).confirmed();
        assertThat(answer(practice, client)).isEmpty();
        assertThat(given.as(peter, () -> myClients.all()).get(0).mayConnect().isYes()).isTrue();
        var rows = of(practice, client);
        assertThat(rows)
                .extracting(SignatureRow::documentName)
                .containsExactlyInAnyOrder("Consent", "Privacy");
        assertThat(rows.get(0).signerName()).isEqualTo(NAME);
        assertThat(rows.get(0).clientEmail()).isEqualTo(client.email());
        assertThat(rows.get(0).network()).startsWith("net-");
        assertThat(rows.get(0).browser()).isEqualTo("test");
        var confirmation = rows.get(0).confirmation();
        assertThat(confirmation.at()).isAfter(rows.get(0).signedAt());
        assertThat(confirmation.network()).startsWith("net-").isNotEqualTo(rows.get(0).network());
        assertThat(confirmation.browser()).isEqualTo("test");
        assertThat(formSignatures(practice)).isZero();
        var consent =
                rows.stream()
                        .filter(one -> one.documentName().equals("Consent"))
                        .findFirst()
                        .orElseThrow();
        assertThat(consent.hash())
                .isEqualTo(HexFormat.of().formatHex(new Pdf(saying("consent")).hash()));
        assertThat(
                        given.as(practice.admin(), () -> signatures.evidence(consent.id()))
                                .file()
                                .bytes())
                .isEqualTo(saying("consent"));
        assertThat(
                        given.as(client.in(practice), () -> myDocuments.signedFile(consent.id()))
                                .bytes())
                .isEqualTo(saying("consent"));
    }

    @Test
    void whatAStrangerSignedIsNotTheOwners() {
        var practice = given.practice();
        var consent = require(practice, "Consent", "one");
        var client =
                practice.client()
                        .signing(new SignDocuments("Mallory Other", true, shown(practice)))
                        .unconfirmed();
        replace(practice, consent, "two");
        var secret = postbox.await(client.email(), "Confirm your").secret();
        var asked = confirmation.open(secret).signed();
        assertThat(asked.signerName()).isEqualTo("Mallory Other");
        assertThat(asked.documents()).hasSize(1);
        // Exactly what was signed, not what took its place.
        var version = asked.documents().get(0).versionId();
        assertThat(requiredDocuments.file(practice.slug(), version).bytes())
                .isEqualTo(saying("one"));
        assertThat(formSignatures(practice)).isOne();
        assertThat(of(practice, client)).isEmpty();

        setUp(secret, new SignDocuments(asked.signerName(), false, Set.of(version)));
        assertThat(of(practice, client)).isEmpty();
        assertThat(formSignatures(practice)).isZero();
        assertThat(answer(practice, client)).contains(Missing.DOCUMENTS);
        sign(practice, client, signed(practice));
        assertThat(of(practice, client)).extracting(SignatureRow::signerName).containsExactly(NAME);
        assertThat(answer(practice, client)).doesNotContain(Missing.DOCUMENTS);
    }

    @Test
    void nobodyConfirmsWhatTheyWereNotShown() {
        var practice = given.practice();
        require(practice, "Consent", "consent");
        var privacy = require(practice, "Privacy", "privacy");
        var client = practice.client().signing(signed(practice)).unconfirmed();
        var secret = postbox.await(client.email(), "Confirm your").secret();
        var all = shown(practice);
        var changed = new Problem("signed", CHANGED);
        var other = new SignDocuments("Mallory Other", true, all);
        assertThat(refused(() -> setUp(secret, other))).containsExactly(changed);
        var one = new SignDocuments(NAME, true, Set.of(all.iterator().next()));
        assertThat(refused(() -> setUp(secret, one))).containsExactly(changed);
        var opened = confirmation.open(secret);
        assertThat(opened.state()).isEqualTo(OpenedLink.State.OPEN);
        // The form is signed anew while the page is open.
        database.update(
                "UPDATE form_signature SET signer_name = 'Mallory Other' WHERE organization_id = ?",
                practice.id());
        assertThat(
                        refused(
                                () ->
                                        given.as(
                                                Caller.VISITOR,
                                                () ->
                                                        confirmation.confirm(
                                                                opened,
                                                                Given.PASSWORD,
                                                                Practice.mine(opened.signed())))))
                .containsExactly(changed);
        assertThat(of(practice, client)).isEmpty();
        // What is no longer asked for could not be read any more.
        given.as(practice.admin(), () -> documents.withdraw(privacy));
        assertThat(confirmation.open(secret).signed().documents())
                .extracting(RequiredDocument::name)
                .containsExactly("Consent");
        setUp(secret, Practice.mine(confirmation.open(secret).signed()));
        assertThat(of(practice, client))
                .extracting(SignatureRow::documentName)
                .containsExactly("Consent");
    }

    @Test
    void beforeThatItIsNobodysAndGoesWithTheForm() {
        var practice = given.practice();
        require(practice, "Consent", "consent");
        var client = practice.client().signing(signed(practice)).unconfirmed();
        assertThat(of(practice, client)).isEmpty();
        assertThat(formSignatures(practice)).isOne();
        database.update("DELETE FROM client WHERE id = ?", client.id());
        assertThat(formSignatures(practice)).isZero();
        assertThat(database.count("signature WHERE client_id = ?", client.id())).isZero();
    }

    @Test
    void anAddressWithAnAccountIsTreatedLikeAnyOther() {
        var practice = given.practice();
        require(practice, "Consent", "consent");
        var client = practice.client().signing(signed(practice)).confirmed();
        var again = practice.client().email(client.email());
        assertThat(refused(again::send))
                .containsExactly(new Problem("signs", CHANGED), new Problem("signature", MISSING));
        again.signing(new SignDocuments("Somebody Else", true, shown(practice))).send();
        assertThat(of(practice, client)).extracting(SignatureRow::signerName).containsOnly(NAME);
        assertThat(formSignatures(practice)).isOne();
    }

    @Test
    void whoeverIsThereSignsEachVersionAndConnectsAgain() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).confirmed();
        assertThat(answer(practice, client)).isEmpty();
        var consent = require(practice, "Consent", "one");
        assertThat(answer(practice, client)).containsExactly(Missing.DOCUMENTS);
        assertThat(given.as(peter, () -> myClients.all()).get(0).mayConnect().missing())
                .containsExactly(Missing.DOCUMENTS);
        var before = signed(practice);
        replace(practice, consent, "two");
        assertThat(refused(() -> sign(practice, client, before)))
                .containsExactly(new Problem("signs", CHANGED));
        assertThat(of(practice, client)).isEmpty();
        // Whoever has opened the old one still reads it.
        var old = before.shown().iterator().next();
        assertThat(requiredDocuments.file(practice.slug(), old).bytes()).isEqualTo(saying("one"));
        sign(practice, client, signed(practice));
        assertThat(answer(practice, client)).isEmpty();

        replace(practice, consent, "three");
        assertThat(answer(practice, client)).containsExactly(Missing.DOCUMENTS);
        sign(practice, client, signed(practice));
        assertThat(of(practice, client)).extracting(SignatureRow::number).containsExactly(3, 2);
        assertThat(of(practice, client)).extracting(SignatureRow::confirmation).containsOnlyNulls();
        assertThat(given.as(practice.admin(), () -> documents.signatures(consent, null, 10)).rows())
                .hasSize(2);
        given.as(practice.admin(), () -> documents.withdraw(consent));
        assertThat(answer(practice, client)).isEmpty();
        assertThatThrownBy(() -> requiredDocuments.file(practice.slug(), old))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                database.update(
                                        "UPDATE signature SET signer_name = 'x' WHERE client_id = ?",
                                        client.id()))
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () ->
                                database.update(
                                        "DELETE FROM signature WHERE client_id = ?", client.id()))
                .hasMessageContaining("append-only");
    }

    @Test
    void ofTwoTabsThatSignOneDoes() {
        var practice = given.practice();
        var client = practice.client().confirmed();
        require(practice, "Consent", "consent");
        var signing = signed(practice);
        var outcomes =
                together.run(
                        Stream.generate(
                                        () ->
                                                Together.request(
                                                        client.in(practice),
                                                        () -> myDocuments.sign(signing)))
                                .limit(3)
                                .toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(of(practice, client)).hasSize(1);
    }

    @Test
    void whomStaffPutInSignsWithThePassword() {
        var practice = given.practice();
        require(practice, "Consent", "consent");
        var email = Given.newEmail();
        var id = given.as(practice.admin(), () -> intake.create(newcomer(email)));
        var secret = postbox.await(email, "Set up your account").secret();
        assertThat(confirmation.open(secret).documents())
                .extracting(RequiredDocument::name)
                .containsExactly("Consent");
        assertThat(refused(() -> setUp(secret, SignDocuments.NONE)))
                .containsExactly(new Problem("signs", CHANGED), new Problem("signature", MISSING));
        assertThat(weakness(secret, "short")).contains(Weakness.TOO_SHORT);
        assertThat(weakness(secret, Given.PASSWORD)).isEmpty();
        assertThat(confirmation.open(secret).state()).isEqualTo(OpenedLink.State.OPEN);
        setUp(secret, signed(practice));
        assertThat(of(practice, new Registered(id, email, null)))
                .extracting(SignatureRow::signerName)
                .containsExactly(NAME);
    }

    @Test
    void theEvidenceOutlivesTheRecord() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(Role.CARE_COORDINATOR).create();
        var consent = require(practice, "Consent", "consent");
        var client = practice.client().signing(signed(practice)).confirmed();
        var signature = of(practice, client).get(0).id();
        assertThat(given.as(cara, () -> signatures.evidence(signature))).isNotNull();
        given.as(practice.admin(), () -> departure.delete(client.id()));
        assertThat(given.as(practice.admin(), () -> documents.signatures(consent, null, 10)).rows())
                .extracting(SignatureRow::clientEmail)
                .containsExactly(client.email());
        assertThat(
                        given.as(practice.admin(), () -> signatures.evidence(signature))
                                .signature()
                                .signerName())
                .isEqualTo(NAME);
        assertThatThrownBy(() -> given.as(cara, () -> signatures.evidence(signature)))
                .isInstanceOf(NotFound.class);
        var stranger = given.practice().admin();
        assertThatThrownBy(() -> given.as(stranger, () -> signatures.evidence(signature)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoRecordsOfOnePersonTheSurvivorHasWhatWasSignedWithBothUntilTheyAreTwoAgain() {
        var practice = given.practice();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        require(practice, "Consent", "consent");
        sign(practice, other, signed(practice));
        assertThat(answer(practice, one)).contains(Missing.DOCUMENTS);
        merges.merge(practice, one, other, MergePart.NAME);
        assertThat(of(practice, one)).hasSize(1);
        assertThat(answer(practice, one)).doesNotContain(Missing.DOCUMENTS);
        assertThat(given.as(one.in(practice), () -> myDocuments.toSign())).isEmpty();
        given.as(practice.admin(), () -> merging.undo(one.id(), other.id()));
        assertThat(of(practice, one)).isEmpty();
        assertThat(of(practice, other)).hasSize(1);
        assertThat(answer(practice, one)).contains(Missing.DOCUMENTS);
    }

    @Test
    void whatWasSignedDuringAMergeByMistakeIsForStaffAlone() {
        var practice = given.practice();
        var one = practice.client().confirmed();
        var other = practice.client().confirmed();
        var me = one.in(practice);
        require(practice, "Consent", "consent");
        merges.merge(practice, one, other, MergePart.ACCOUNT);
        sign(practice, one, new SignDocuments("Somebody Else", true, shown(practice)));
        assertThat(answer(practice, one)).doesNotContain(Missing.DOCUMENTS);
        assertThat(given.as(me, () -> myDocuments.areAny())).isTrue();
        var wrong = of(practice, one).get(0).id();
        given.as(practice.admin(), () -> merging.undo(one.id(), other.id()));

        assertThat(answer(practice, one)).contains(Missing.DOCUMENTS);
        assertThat(answer(practice, other)).contains(Missing.DOCUMENTS);
        assertThat(given.as(me, () -> myDocuments.toSign())).hasSize(1);
        assertThat(given.as(me, () -> myDocuments.signed())).isEmpty();
        assertThat(given.as(me, () -> myDocuments.areAny())).isFalse();
        assertThatThrownBy(() -> given.as(me, () -> myDocuments.signedFile(wrong)))
                .isInstanceOf(NotFound.class);
        assertThat(given.as(practice.admin(), () -> signatures.evidence(wrong)).file().bytes())
                .isEqualTo(saying("consent"));
        given.as(practice.admin(), () -> departure.delete(other.id()));
        assertThat(answer(practice, one)).contains(Missing.DOCUMENTS);

        sign(practice, one, signed(practice));
        assertThat(answer(practice, one)).doesNotContain(Missing.DOCUMENTS);
        assertThat(given.as(me, () -> myDocuments.signed()))
                .extracting(SignatureRow::signerName)
                .containsExactly(NAME);
        assertThat(of(practice, one))
                .extracting(SignatureRow::signerName)
                .containsExactly(NAME, "Somebody Else");
    }

    @Test
    void aSignatureIsFoundByNameOrAddressHoweverManyThereAreAndWhoeverIsGone() {
        var practice = given.practice();
        var consent = require(practice, "Consent", "consent");
        var gone =
                practice.client().named("Olivia", "O_Dell").signing(signed(practice)).confirmed();
        given.as(practice.admin(), () -> departure.delete(gone.id()));
        database.update(
                """
                INSERT INTO signature (id, organization_id, client_id, client_name, client_email, document_id, document_version_id,
                    document_name, content_hash, signer_name, signed_at, network, browser)
                SELECT -nextval('entity_seq'), s.organization_id, -n, 'Crowd ' || n, 'crowd' || n || '@clients.example',
                    s.document_id, s.document_version_id, s.document_name, s.content_hash, 'Crowd ' || n,
                    s.signed_at + make_interval(secs => n), s.network, s.browser
                FROM signature s, generate_series(1, 2100) n WHERE s.client_id = ?
                """,
                gone.id());
        assertThat(found(practice, consent, " ", 2000)).hasSize(2000).doesNotContain(gone.id());
        for (var typed : List.of("olivia", "O_DELL Oliv", "o_dell", gone.email(), NAME)) {
            assertThat(found(practice, consent, typed, 25)).containsExactly(gone.id());
        }
        assertThat(found(practice, consent, "crowd 21", 2)).containsExactly(-2100L, -219L);
        assertThat(found(practice, consent, "oXdell", 25)).isEmpty();
        var other = require(practice, "Other", "other");
        assertThat(found(practice, other, "olivia", 25)).isEmpty();
    }

    private List<Long> found(Practice practice, long document, String search, int most) {
        return given
                .as(practice.admin(), () -> documents.signatures(document, search, most))
                .rows()
                .stream()
                .map(SignatureRow::clientId)
                .toList();
    }

    @Test
    void whomThePracticeDeclinedIsAskedForNothing() {
        var practice = given.organization().manual().create();
        var client = practice.client().confirmed();
        require(practice, "Consent", "consent");
        assertThat(given.as(client.in(practice), () -> myDocuments.toSign())).hasSize(1);
        database.update(
                "UPDATE client SET approval = 'DECLINED', decided_at = now(), decided_by_id = ?, decline_reason = 'full' WHERE id = ?",
                practice.admin().id(),
                client.id());
        assertThat(given.as(client.in(practice), () -> myDocuments.toSign())).isEmpty();
    }

    private long require(Practice practice, String name, String words) {
        return given.as(
                practice.admin(),
                () ->
                        documents.upload(
                                new UploadDocument(
                                        name,
                                        DocumentKind.SIGNATURE,
                                        saying(words),
                                        UUID.randomUUID().toString())));
    }

    private void replace(Practice practice, long id, String words) {
        var upload = new UploadDocument(null, null, saying(words), UUID.randomUUID().toString());
        given.as(practice.admin(), () -> documents.replace(id, upload));
    }

    private Set<Long> shown(Practice practice) {
        return registration.form(practice.slug()).documents().stream()
                .map(RequiredDocument::versionId)
                .collect(Collectors.toSet());
    }

    private SignDocuments signed(Practice practice) {
        return new SignDocuments(NAME, true, shown(practice));
    }

    private void sign(Practice practice, Registered client, SignDocuments signing) {
        given.as(client.in(practice), () -> myDocuments.sign(signing));
    }

    private void setUp(String secret, SignDocuments signing) {
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(secret), Given.PASSWORD, signing));
    }

    /** What is said of the password if nothing is signed. */
    private Optional<Weakness> weakness(String secret, String password) {
        return catchThrowableOfType(
                        ConfirmRefused.class,
                        () ->
                                given.as(
                                        Caller.VISITOR,
                                        () ->
                                                confirmation.confirm(
                                                        confirmation.open(secret),
                                                        password,
                                                        SignDocuments.NONE)))
                .weakness();
    }

    private List<SignatureRow> of(Practice practice, Registered client) {
        return given.as(practice.admin(), () -> signatures.of(client.id(), 100)).rows();
    }

    private Set<Missing> answer(Practice practice, Registered client) {
        return given.as(client.in(practice), () -> home.home()).overall().missing();
    }

    private long formSignatures(Practice practice) {
        return database.count("form_signature WHERE organization_id = ?", practice.id());
    }

    private static List<Problem> refused(Runnable call) {
        return catchThrowableOfType(InvalidInput.class, call::run).problems();
    }

    private static CreateClient newcomer(String email) {
        var born = LocalDate.of(1985, 4, 27);
        var person = new EditPerson("Nora", "Newcomer", born, null, null, Language.EN);
        return new CreateClient(person, email, Set.of());
    }
}
