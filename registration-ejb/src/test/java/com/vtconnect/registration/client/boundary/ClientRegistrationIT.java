package com.vtconnect.registration.client.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.client.entity.Approval;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.value.entity.Language;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientRegistrationIT extends Deployments {

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject ClientRegistration registration;
    @Inject ClientRecord record;
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
    void theMailCarriesLinkAndCodeAndNoMoreThanNeeded() {
        var practice = given.organization().named("Willow & Söhne").create();
        var client = practice.client().named("Casey", "Secretname").unconfirmed();
        var mail = postbox.await(client.email(), "Confirm your e-mail");
        assertThat(mail.text())
                .contains("http://portal.example/" + practice.slug() + "/confirm?token=")
                .contains(mail.code())
                .as("nobody has proved to be Casey yet")
                .doesNotContain("Casey")
                .doesNotContain("Secretname");
        assertThat(mail.html()).contains("Willow &amp; Söhne");
        assertThat(mail.words()).doesNotContain("1990");
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

    private ClientDetails view(Practice practice, long clientId) {
        return given.as(practice.admin(), () -> record.view(clientId));
    }

    private void confirm(String secret) {
        given.as(
                Caller.VISITOR,
                () -> confirmation.confirm(confirmation.open(secret), Given.PASSWORD));
    }
}
