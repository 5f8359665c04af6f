package com.vtconnect.registration.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.OperatorPage;
import com.vtconnect.registration.system.page.PortalHomePage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** IT at work, outside all practices. */
class PlatformOperatorIT extends Browser {

    private static final String OPERATOR = "operator@platform.example";

    @Test
    void anOrganizationIsMadeClosedAndReopened() {
        var admin = Applicant.named("Willa");
        var slug = "w-" + admin.email().replaceAll("[^a-z0-9]", "").substring(0, 12);
        var operator = OperatorPage.as(visitor(), OPERATOR);
        operator.says("Mail server");
        operator.says("Riverside Counseling");
        assertThat(operator.text()).doesNotContain("Casey", "clients.example");

        operator.create("Willow Practice " + slug, slug, admin).says("is on its way");
        var link = mailBox().next(admin.email(), "Set up your account").link();
        var staff = visitor();
        var password = ChoosePasswordPage.open(staff, link).choose(Applicant.PASSWORD);
        password.press("Confirm");
        password.says("Your account is set up and you are signed in");
        PortalHomePage.open(visitor(), slug);

        operator.open("Close organization").press("Yes, close it");
        operator.says("The organization is closed.");
        operator.visitor().examine("OperatorPage, closed organization");

        var client = visitor().expectingRefusals();
        assertThat(client.open(deployment().portal(slug, "register")).status()).isEqualTo(410);
        assertThat(client.page().locator("main").innerText())
                .contains("This portal is closed", "Willow Practice");
        client.examine("Closed");
        var refused = OfficeSignInPage.open(staff);
        refused.attempt(admin.email(), Applicant.PASSWORD);
        refused.says("do not go together");

        operator.press("Yes, reopen it");
        operator.says("The organization is open again.");
        PortalHomePage.open(visitor(), slug);
        OfficeSignInPage.open(staff).signIn(admin.email(), Applicant.PASSWORD);
    }

    @Test
    void anOperatorInvitesAnotherWhoHasASecondStepUntilBeingSentAway() throws SQLException {
        var other = Applicant.named("Odile");
        var opal = OperatorPage.as(visitor(), OPERATOR);
        opal.invite(other);
        var link = mailBox().next(other.email(), "Set up your account").link();
        var odile = OperatorPage.choosePassword(visitor(), link);
        odile.signIn(other.email(), Applicant.PASSWORD);
        odile.says("Your password alone opens the platform.");
        var recoveryCode = odile.setUpSecondStep();
        odile.doesNotSay("Your password alone opens the platform.");
        odile.press("Sign out");

        odile.attempt(other.email(), Applicant.PASSWORD);
        odile.says("Enter your code");
        odile.visitor().examine("OperatorPage, code");
        odile.fill("Code", "000000");
        odile.press("Sign in");
        odile.says("This code is not right");
        odile.fill("Code", odile.nextCode());
        odile.press("Sign in");
        odile.goTo("sessions", "Where you are signed in").says("This device");
        odile.goTo("password", "Change password");
        odile.fill("Current password", Applicant.PASSWORD);
        odile.fill("Code of your second step", recoveryCode);
        odile.fill("New password", "eight quiet herons 20");
        odile.press("Change password");
        odile.says("Your password is changed.");

        update(
                """
                UPDATE platform_operator_session SET proved_at = proved_at - interval '1 day'
                WHERE operator_id IN (SELECT id FROM platform_operator WHERE email = ?)
                """,
                OPERATOR);
        opal.goTo("people", "Operators").press(other.fullName());
        opal.open("Reset second step");
        opal.fill("Current password", "not this one");
        opal.press("Reset");
        opal.says("Please look at this again:");
        opal.field("Current password").waitFor();
        opal.open("Deactivate operator").press("Yes, deactivate");
        opal.says("The operator is deactivated.");
        odile.visitor().open(deployment().office("operator/home"));
        odile.attempt(other.email(), "eight quiet herons 20");
        odile.says("do not go together");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var operator = OperatorPage.as(visitor(), OPERATOR);
        operator.createInVain("Taken", "riverside", Applicant.named("Nobody"));
        operator.says("This portal address belongs to another practice.");
        assertThat(operator.entered("Name of the practice")).isEqualTo("Taken");
    }

    @Test
    void operatorsAndStaffAreNobodyToEachOther() {
        var operator = visitor().expectingRefusals();
        OperatorPage.as(operator, OPERATOR);
        for (var page :
                List.of(
                        "client/list",
                        "staff/list",
                        "audit/trail",
                        "mail/failed",
                        "organization")) {
            operator.open(deployment().office(page));
            assertThat(operator.page().url()).contains("/sign-in");
        }
        var staff = visitor().expectingRefusals();
        OfficeSignInPage.as(staff, "olivia@riverside.example");
        for (var page :
                List.of(
                        "operator/home",
                        "operator/create",
                        "operator/people",
                        "operator/account",
                        "operator/organization?id=999999999")) {
            staff.open(deployment().office(page));
            assertThat(staff.page().url()).endsWith("/operator");
        }
        // There are organizations and no set-up code that is not used up.
        assertThat(staff.open(deployment().office("operator/setup")).status()).isEqualTo(404);
        for (var page : List.of("organization?id=999999999", "person?id=999999999", "person")) {
            assertThat(operator.open(deployment().office("operator/" + page)).status())
                    .isEqualTo(404);
        }
    }
}
