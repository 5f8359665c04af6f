package com.vtconnect.registration.client.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.boundary.FormTokens;
import com.vtconnect.registration.access.control.Limit;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.client.entity.FormRefused;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a form may not contain, typed or posted by hand: said at once, and nothing saved. */
class RegistrationInputIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject ClientRegistration registration;
    @Inject ClientRecord record;
    @Inject FormTokens formTokens;

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

    private long clients(Practice practice) {
        return database.count("client WHERE organization_id = ?", practice.id());
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
