package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ConfirmLinkPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The staff of a practice: who may make and change whom, and what their mailed links say. */
class StaffPagesIT extends Browser {

    @Test
    void aDepartmentAdministratorIsOfferedTheOwnDepartmentsAndCanSendNoOther() {
        var fullChoice =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example").staff().createNew();
        assertThat(fullChoice.departments()).contains("Adult Services", "Child & Family");
        assertThat(fullChoice.roles()).contains("Organizational Administrator");
        var foreign = fullChoice.valueOf("Child & Family");

        var person = Applicant.named("Nora");
        var page = OfficeSignInPage.as(visitor(), "dana@riverside.example").staff().createNew();
        assertThat(page.departments()).containsExactly("Adult Services");
        assertThat(page.roles()).containsExactly("Department Administrator", "Care Coordinator");

        page.fillIn(person)
                .check("Adult Services", true)
                .sendInsteadOf("Adult Services", foreign)
                .saveInVain("Please choose what is offered.");
        assertThat(page.entered("First name")).isEqualTo(person.firstName());

        page.check("Adult Services", true).create().says(person.lastName());
        assertThat(mailBox().next(person.email(), "Set up your account")).isNotNull();
    }

    @Test
    void whoReachesOnlyPartOfAColleaguesDepartmentsLeavesTheRestAsItIs() {
        var person = Applicant.named("Bo");
        OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                .staff()
                .createNew()
                .fillIn(person)
                .check("Care Coordinator", true)
                .check("Adult Services", true)
                .check("Child & Family", true)
                .create();
        var fullName = person.firstName() + " " + person.lastName();

        var danas = OfficeSignInPage.as(visitor(), "dana@riverside.example").staff().edit(fullName);
        assertThat(danas.departments()).containsExactly("Adult Services");
        danas.says("Also in Child & Family");
        danas.fill("Last name", "Renamed");
        danas.check("Adult Services", false).save();

        var olivias =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .staff()
                        .edit(person.firstName() + " Renamed");
        assertThat(olivias.isChecked("Child & Family")).isTrue();
        assertThat(olivias.isChecked("Adult Services")).isFalse();
        assertThat(olivias.isChecked("Care Coordinator")).isTrue();
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        var page = OfficeSignInPage.as(visitor(), "helen@harbor.example").staff();
        page.edit("Helen Hart")
                .check("Organizational Administrator", false)
                .saveInVain("This is the last Organizational Administrator.");
        assertThat(
                        OfficeSignInPage.as(visitor(), "helen@harbor.example")
                                .staff()
                                .edit("Helen Hart")
                                .isChecked("Organizational Administrator"))
                .isTrue();
    }

    @Test
    void ofTwoWhoEditOneColleagueTheSecondIsToldAndLosesNothing() {
        var person = Applicant.named("Twice");
        OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                .staff()
                .createNew()
                .fillIn(person)
                .check("Adult Services", true)
                .create();
        var fullName = person.firstName() + " " + person.lastName();
        var first =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example").staff().edit(fullName);
        var second =
                OfficeSignInPage.as(visitor(), "oscar@riverside.example").staff().edit(fullName);

        first.check("Care Coordinator", true).save();
        second.fill("Last name", "Late");
        second.saveInVain("Somebody else saved this meanwhile");

        assertThat(second.entered("Last name")).isEqualTo("Late");
    }

    @Test
    void ofTwoWhoEditThePracticeTheSecondIsToldAndLosesNothing() {
        var first = OfficeSignInPage.as(visitor(), "olivia@riverside.example").organization();
        var second = OfficeSignInPage.as(visitor(), "oscar@riverside.example").organization();

        first.fill("Phone", "(555) 010-2201");
        first.saved();
        second.fill("Phone", "(555) 010-2202");
        second.saveInVain("Somebody else saved this meanwhile");

        assertThat(second.entered("Phone")).isEqualTo("(555) 010-2202");
        first.fill("Phone", "(555) 010-2200");
        first.saved();
    }

    @Test
    void anExpiredLinkIsReplacedWithOneClickAndACorrectedAddressHasAWayOn() throws SQLException {
        var person = Applicant.named("Exa");
        OfficeSignInPage.as(visitor(), "helen@harbor.example")
                .staff()
                .createNew()
                .fillIn(person)
                .check("General", true)
                .create();
        var link = mailBox().next(person.email(), "Set up your account").link();

        update("UPDATE token SET expires_at = now() WHERE email = ?", person.email());
        var expired = ConfirmLinkPage.open(visitor(), link, "expired");
        expired.says("This link has expired");
        expired.press("Resend e-mail");
        expired.says("A fresh link is on its way");
        var fresh = mailBox().nth(person.email(), "Set up your account", 2).link();
        ChoosePasswordPage.open(visitor(), fresh);

        update("UPDATE token SET superseded_at = now() WHERE email = ?", person.email());
        var superseded = ConfirmLinkPage.open(visitor(), fresh, "superseded");
        superseded.says("This link is no longer the right one");
        superseded.offersNoPassword();
        superseded.press("Ask for a new link");
        superseded.field("Email").waitFor();
    }
}
