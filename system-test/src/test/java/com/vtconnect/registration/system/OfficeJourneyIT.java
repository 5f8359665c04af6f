package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.RegisterPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff do with those who registered. */
class OfficeJourneyIT extends Browser {

    @Test
    void ofTwoCoordinatorsOneWinsAndTheOtherIsToldWhoWasFaster() {
        var client = Applicant.named("Twyla").notSure();
        registerAndConfirm(visitor(), "riverside", client);
        var caras =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .tab("Unassigned");
        var olivias =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .clients()
                        .tab("Unassigned");
        olivias.row(client).waitFor();

        caras.assign(client, "Priya Patel");
        olivias.tryToAssign(client, "Quinn Quist");

        olivias.says("Cara Cole");
    }

    @Test
    void aWrongClickIsAnnouncedWithTheWayBackAndLeavesNoTrace() {
        var client = Applicant.named("Undine").with("Hugo Hale");
        registerAndConfirm(visitor(), "harbor", client);
        var pending =
                OfficeSignInPage.as(visitor(), "helen@harbor.example").clients().tab("Pending");
        pending.watchAnnouncements();

        pending.decline(client, "Meant somebody else.");

        pending.announces("is declined", "You can undo this for 10 seconds");
        pending.press("Undo");
        pending.row(client).waitFor();
        pending.announces("Undone", "is back where they were");
        pending.approve(client);
        mailBox().next(client.email(), "approved");
        assertThat(mailBox().subjects(client.email()))
                .noneMatch(subject -> subject.startsWith("About"));
    }

    @Test
    void approvingByHandIsOneCheckboxAndChangesNothingForThoseAlreadyThere() {
        var before = Applicant.named("Solveig");
        registerAndConfirm(visitor(), "solo", before);
        var organization = OfficeSignInPage.as(visitor(), "maya@solo.example").organization();
        assertThat(organization.approvesManually()).isFalse();
        organization.approveManually(true).save();
        try {
            assertThat(
                            OfficeSignInPage.as(visitor(), "maya@solo.example")
                                    .organization()
                                    .approvesManually())
                    .isTrue();
            var after = Applicant.named("Signe");
            var visitor = visitor();
            registerAndConfirm(visitor, "solo", after);
            mailBox().naming(after.firstName(), "maya@solo.example", "awaiting approval");
        } finally {
            OfficeSignInPage.as(visitor(), "maya@solo.example")
                    .organization()
                    .approveManually(false)
                    .save();
        }
        var pending = OfficeSignInPage.as(visitor(), "maya@solo.example").clients().tab("Pending");
        assertThat(pending.row(before).count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "olivia, Clients",
        "olivia, Staff",
        "olivia, Departments",
        "olivia, Organization",
        "priya,  Care App"
    })
    void theMenuLeadsEverywhere(String name, String item) {
        var office = OfficeSignInPage.as(visitor(), name + "@riverside.example");
        office.menu(item).click();
        office.pressable("Sign out").waitFor();
        office.visitor().examine("Office " + item);
    }

    @Test
    void aPractitionerWithoutOfficeRolesDoesNotSeeTheOrganization() {
        var office = OfficeSignInPage.as(visitor(), "peter@riverside.example");
        assertThat(office.menu("Organization").count()).isZero();
        assertThat(office.menu("Staff").count()).isZero();
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        var page = OfficeSignInPage.open(visitor());
        page.attempt("olivia@riverside.example", "not her password at all");
        var known = page.refusal();
        page.attempt("nobody@riverside.example", "not her password at all");
        assertThat(page.refusal()).isEqualTo(known);
    }

    @Test
    void signingOutEndsIt() {
        var visitor = visitor();
        var office = OfficeSignInPage.as(visitor, "olivia@riverside.example");
        office.signOut();
        visitor.open(deployment().office(""));
        visitor.page().getByLabel("Password").first().waitFor();
    }

    @Test
    void theClientSeesTheWaitForApprovalInPlainWords() {
        var client = Applicant.named("Wim").with("Hugo Hale");
        var visitor = visitor();
        registerAndConfirm(visitor, "harbor", client);
        ClientHomePage.open(visitor, "harbor").says("being reviewed");
        assertThat(RegisterPage.open(visitor(), "harbor").practitioners()).contains("Hugo Hale");
    }
}
