package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.boundary.FormTokens;
import com.vtconnect.registration.access.control.Limit;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.client.entity.FormRefused;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClientRegistrationIT extends Deployments {

    @Inject Given given;
    @Inject Together together;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject ClientRegistration registration;
    @Inject ClientRecord record;
    @Inject FormTokens formTokens;
    @Inject EmailConfirmation confirmation;

    @Test
    void aChosenPractitionerIsAssociatedAtOnce() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var client = practice.client().choosing(peter).unconfirmed();
        var seen = view(practice, client.id());
        assertThat(seen.approval()).isEqualTo(Approval.APPROVED);
        assertThat(seen.associations())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.practitionerId()).isEqualTo(peter.id());
                            assertThat(one.madeBy()).isNull();
                            assertThat(one.mayConnect().missing())
                                    .containsExactly(Missing.EMAIL_CONFIRMATION);
                        });
        assertThat(seen.decidedBy()).isNull();
    }

    @Test
    void whoIsNotSureIsApprovedAndNotAssociated() {
        var practice = given.practice();
        var client = practice.client().unconfirmed();
        var seen = view(practice, client.id());
        assertThat(seen.approval()).isEqualTo(Approval.APPROVED);
        assertThat(seen.associations()).isEmpty();
        assertThat(seen.wished()).isNull();
    }

    @Test
    void aPracticeThatApprovesByHandRecordsTheWishAndNothingMore() {
        var practice = given.organization().manual().create();
        var peter = practice.staff("Peter").practitioner().create();
        var chosen = view(practice, practice.client().choosing(peter).unconfirmed().id());
        var notSure = view(practice, practice.client().unconfirmed().id());
        assertThat(List.of(chosen.approval(), notSure.approval())).containsOnly(Approval.PENDING);
        assertThat(chosen.wishedId()).isEqualTo(peter.id());
        assertThat(notSure.wishedId()).isNull();
        assertThat(chosen.associations()).isEmpty();
        assertThat(notSure.associations()).isEmpty();
    }

    @Test
    void anotherPolicyChangesNothingForThoseWhoAreThere() {
        var practice = given.practice();
        var before = practice.client().unconfirmed();
        practice.approveByHand(true);
        var during = practice.client().unconfirmed();
        practice.approveByHand(false);
        assertThat(view(practice, before.id()).approval()).isEqualTo(Approval.APPROVED);
        assertThat(view(practice, during.id()).approval()).isEqualTo(Approval.PENDING);
    }

    @Test
    void anIndividualPracticeLeavesNothingToChoose() {
        var practice = given.organization().individual().create();
        assertThat(registration.form(practice.slug()))
                .isEqualTo(new RegistrationForm(List.of(), "Ada Admin", true));
        for (var posted : new String[] {null, "", String.valueOf(practice.admin().id())}) {
            var client = practice.client().posting(posted).unconfirmed();
            assertThat(view(practice, client.id()).associations())
                    .singleElement()
                    .satisfies(
                            one ->
                                    assertThat(one.practitionerId())
                                            .isEqualTo(practice.admin().id()));
        }
        assertRefused(
                practice,
                practice.client().posting(RegisterClient.NOT_SURE),
                new Problem("practitioner", Reason.NOT_OFFERED));
    }

    @Test
    void aGroupOffersThoseWhoAreThereAndWelcomeClientsByDepartment() {
        var practice = given.practice();
        practice.staff("Zoe").practitioner().in("Adults").create();
        practice.staff("Amy").practitioner().in("Adults").in("Children").create();
        practice.staff("Cleo").practitioner().closed().in("Children").create();
        practice.staff("Ivo").practitioner().in("Children").inactive();
        practice.staff("Uma").in("Children").create();
        assertThat(registration.form(practice.slug()).departments())
                .singleElement()
                .satisfies(
                        adults -> {
                            assertThat(adults.name()).isEqualTo("Adults");
                            assertThat(adults.practitioners())
                                    .extracting(RegistrationForm.Choice::name)
                                    .containsExactly("Amy Staff", "Zoe Staff");
                        });
    }

    @Test
    void aPractitionerWhoWasNotOfferedIsRefused() {
        var practice = given.practice();
        var foreign = given.practice().staff("Fay").practitioner().create();
        var inactive = practice.staff("Ivo").practitioner().inactive();
        var closed = practice.staff("Cleo").practitioner().closed().create();
        var unlicensed = practice.staff("Uma").create();
        for (var posted :
                List.of(
                        String.valueOf(foreign.id()),
                        String.valueOf(inactive.id()),
                        String.valueOf(closed.id()),
                        String.valueOf(unlicensed.id()),
                        "-1",
                        "1 OR 1=1",
                        "99999999999999999999")) {
            assertRefused(
                    practice,
                    practice.client().posting(posted),
                    new Problem("practitioner", Reason.NOT_OFFERED));
        }
        for (var posted : new String[] {null, "", " "}) {
            assertRefused(
                    practice,
                    practice.client().posting(posted),
                    new Problem("practitioner", Reason.MISSING));
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsSaved() {
        var practice = given.practice();
        assertRefused(
                practice,
                practice.client().named("", " ").email("").born(null).posting("").notAgreeing(),
                new Problem("firstName", Reason.MISSING),
                new Problem("lastName", Reason.MISSING),
                new Problem("dateOfBirth", Reason.NOT_A_DATE),
                new Problem("email", Reason.MISSING),
                new Problem("practitioner", Reason.MISSING),
                new Problem("agreed", Reason.NOT_AGREED));
        assertRefused(
                practice,
                practice.client()
                        .named("a".repeat(1 << 20), "Two\r\nBcc: x@example.org")
                        .email("x".repeat(1 << 20) + "@example.org")
                        .born(LocalDate.of(1899, 12, 31)),
                new Problem("firstName", Reason.TOO_LONG),
                new Problem("lastName", Reason.FORBIDDEN_CHARACTERS),
                new Problem("dateOfBirth", Reason.TOO_LONG_AGO),
                new Problem("email", Reason.TOO_LONG));
        assertRefused(
                practice,
                practice.client()
                        .named("\u202Eevil", "Client")
                        .email("a@example.org\r\nBcc: b@example.org")
                        .born(LocalDate.now().plusDays(2)),
                new Problem("firstName", Reason.FORBIDDEN_CHARACTERS),
                new Problem("dateOfBirth", Reason.IN_THE_FUTURE),
                new Problem("email", Reason.NOT_AN_ADDRESS));
    }

    @Test
    void namesOfAnyScriptAreKeptAsTyped() {
        var practice = given.practice();
        for (var name :
                List.of(
                        "José Ñandú",
                        "Мария",
                        "محمد",
                        "שרה",
                        "明美",
                        "O’Neil-d'Arc",
                        "𝒜𝓃𝓃𝒶",
                        "J.R. Dr. No")) {
            var client = practice.client().named(name, name).unconfirmed();
            assertThat(view(practice, client.id()).firstName()).isEqualTo(name);
        }
    }

    @Test
    void theMailCarriesLinkAndCodeAndNoMoreThanNeeded() {
        var practice = given.organization().named("Willow & Söhne").create();
        var client = practice.client().named("Casey", "Secretname").unconfirmed();
        var mail = postbox.await(client.email(), "Confirm your e-mail");
        assertThat(mail.text())
                .contains("http://portal.example/" + practice.slug() + "/confirm?token=")
                .contains(mail.code())
                .doesNotContain("1990")
                .as("nobody has proved to be Casey yet")
                .doesNotContain("Casey")
                .doesNotContain("Secretname");
        assertThat(mail.html()).contains("Willow &amp; Söhne").doesNotContain("1990");
        assertThat(mail.from()).contains("no-reply@portal.example");
        assertThat(mail.headers()).noneMatch(header -> header.startsWith("Bcc"));
    }

    @Test
    void mailsSpeakTheLanguageOfThePage() {
        var practice = given.practice();
        var client = practice.client().speaking(Language.ES).confirmed();
        assertThat(postbox.await(client.email(), "Confirme su correo").html())
                .contains("lang=\"es\"");
        postbox.await(client.email(), "Primeros pasos");
    }

    @Test
    void theSameFormTwiceMakesOneClientAndOneMail() {
        var practice = given.practice();
        var form = practice.client().form();
        var first = register(form);
        assertThat(register(form)).isEqualTo(first);
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(database.count("registration WHERE organization_id = ?", practice.id()))
                .isEqualTo(1);
        assertThat(mailsTo(form.email())).isEqualTo(1);
    }

    @Test
    void aDoubleClickMakesOneClientAndOneMail() {
        var practice = given.practice();
        var form = practice.client().form();
        Callable<String> click = () -> registration.register(form);
        var outcomes =
                together.run(
                        Stream.generate(() -> request(Caller.VISITOR, click)).limit(4).toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(outcomes).extracting(Together.Outcome::result).containsOnly(register(form));
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(mailsTo(form.email())).isEqualTo(1);
    }

    @Test
    void twoWhoRegisterOneAddressAtOnceGetOneAccount() {
        var practice = given.practice();
        var email = Given.newEmail();
        var forms = Stream.generate(() -> practice.client().email(email).form()).limit(4).toList();
        var outcomes =
                together.run(
                        forms.stream()
                                .map(
                                        form ->
                                                request(
                                                        Caller.VISITOR,
                                                        (Callable<String>)
                                                                () -> registration.register(form)))
                                .toList());
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
        assertThat(clients(practice)).isEqualTo(1);
        assertThat(outcomes).extracting(Together.Outcome::result).doesNotHaveDuplicates();
    }

    @Test
    void anAddressInAnotherCaseIsTheSameAccount() {
        var practice = given.practice();
        var email = Given.newEmail();
        practice.client().email(email).send();
        practice.client().email("  " + email.toUpperCase(java.util.Locale.ROOT) + " ").send();
        assertThat(clients(practice)).isEqualTo(1);
    }

    @Test
    void oneAddressMayBeAClientOfTwoPractices() {
        var email = Given.newEmail();
        var one = given.practice();
        var other = given.practice();
        one.client().email(email).confirmed();
        other.client().email(email).send();
        confirm(postbox.await(email, "Confirm your e-mail", 2).secret());
        assertThat(clients(one)).isEqualTo(1);
        assertThat(clients(other)).isEqualTo(1);
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAndItsOwnerIsTold() {
        var practice = given.practice();
        var owner = practice.client().confirmed();
        var known = practice.client().email(owner.email()).named("Mal", "Lory").send();
        var fresh = practice.client().send();
        var knownPage = registration.find(practice.slug(), known).orElseThrow();
        var freshPage = registration.find(practice.slug(), fresh).orElseThrow();
        assertThat(known).hasSameSizeAs(fresh);
        assertThat(knownPage.isConfirmed()).isEqualTo(freshPage.isConfirmed()).isFalse();
        assertThat(knownPage.email()).isEqualTo(owner.email());
        assertThat(knownPage.resendWaitSeconds()).isBetween(1L, 30L);
        var mail = postbox.await(owner.email(), "already have an account");
        assertThat(mail.text()).doesNotContain("token=").doesNotContain("Lory");
        var seen = view(practice, owner.id());
        assertThat(seen.fullName()).isEqualTo("Casey Client");
        assertThat(seen.registeredAgainAt()).isNotNull();
        assertThat(registration.enterCode(practice.slug(), known, "123456")).isEmpty();
    }

    @Test
    void whoWasDeclinedDoesNotGetInByRegisteringAgain() {
        var practice = given.organization().manual().create();
        var client = practice.client().unconfirmed();
        database.update(
                "UPDATE client SET approval = 'DECLINED', decided_at = now(), decided_by_id = ? WHERE id = ?",
                practice.admin().id(),
                client.id());
        practice.approveByHand(false);
        practice.client().email(client.email()).send();
        assertThat(view(practice, client.id()).approval()).isEqualTo(Approval.DECLINED);
    }

    @Test
    void ofTwoFormsWithOneUnconfirmedAddressTheOneWhoseLinkIsFollowedCounts() {
        for (var followed : List.of("Casey", "Kay")) {
            var practice = given.practice();
            var peter = practice.staff("Peter").practitioner().create();
            var priya = practice.staff("Priya").practitioner().create();
            var first = practice.client().named("Casey", "Client").choosing(peter).unconfirmed();
            var older = postbox.await(first.email(), "Confirm your e-mail");
            var second =
                    practice.client().email(first.email()).named("Kay", "Client").choosing(priya);
            var handle = second.send();
            var newer = postbox.await(first.email(), "Confirm your e-mail", 2);
            var isFirst = followed.equals("Casey");
            confirm((isFirst ? older : newer).secret());
            var seen = view(practice, first.id());
            assertThat(seen.firstName()).isEqualTo(followed);
            assertThat(seen.associations())
                    .extracting(ClientDetails.AssociationRow::practitionerId)
                    .containsExactly(isFirst ? peter.id() : priya.id());
            assertThat(isConfirmed(practice, first.handle())).isEqualTo(isFirst);
            assertThat(isConfirmed(practice, handle)).isEqualTo(!isFirst);
        }
    }

    @Test
    void aForgedOrForeignFormIsRefused() {
        var practice = given.practice();
        var mine = formTokens.issue("mine");
        for (var form :
                List.of(
                        practice.client().withForm("forged", "mine"),
                        practice.client().withForm("", "mine"),
                        practice.client().withForm(mine, "yours"),
                        practice.client().withForm(mine, null),
                        practice.client().withForm(mine + "x", "mine"))) {
            var command = form.form();
            var refused = catchThrowableOfType(FormRefused.class, () -> register(command));
            assertThat(refused.isExpired()).isFalse();
        }
        assertThat(clients(practice)).isZero();
    }

    @Test
    void anUnknownPracticeHasNoForm() {
        assertThatThrownBy(() -> registration.form("nobody-here")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registration.form("../office")).isInstanceOf(NotFound.class);
    }

    @Test
    void tooManyFormsForOneAddressHaveToWait() {
        var practice = given.practice();
        var email = Given.newEmail();
        for (var tries = 0; tries < Limit.MAIL_TO_ADDRESS.free(); tries++) {
            practice.client().email(email).send();
        }
        var wait =
                catchThrowableOfType(
                        TooManyAttempts.class, () -> practice.client().email(email).send());
        assertThat(wait.waitSeconds()).isBetween(1L, 60L);
        assertThat(database.count("registration WHERE organization_id = ?", practice.id()))
                .isEqualTo(Limit.MAIL_TO_ADDRESS.free());
        practice.client().send();
    }

    private ClientDetails view(Practice practice, long clientId) {
        return given.as(practice.admin(), () -> record.view(clientId));
    }

    private String register(RegisterClient form) {
        return given.as(Caller.VISITOR, () -> registration.register(form));
    }

    private boolean isConfirmed(Practice practice, String handle) {
        return registration.find(practice.slug(), handle).orElseThrow().isConfirmed();
    }

    private void confirm(String secret) {
        given.as(Caller.VISITOR, () -> confirmation.confirm(secret, Given.PASSWORD));
    }

    private long clients(Practice practice) {
        return database.count("client WHERE organization_id = ?", practice.id());
    }

    private long mailsTo(String email) {
        return database.count("outgoing_mail WHERE recipient = ?", email);
    }

    private void assertRefused(Practice practice, Practice.ClientPlan client, Problem... problems) {
        var before = clients(practice);
        var form = client.form();
        var refused = catchThrowableOfType(InvalidInput.class, () -> register(form));
        assertThat(refused.problems()).containsExactly(problems);
        assertThat(clients(practice)).isEqualTo(before);
        assertThat(
                        database.count(
                                "registration WHERE organization_id = ? AND email = ?",
                                practice.id(),
                                String.valueOf(form.email()).replaceAll("\\p{Cntrl}", "")))
                .isZero();
    }
}
