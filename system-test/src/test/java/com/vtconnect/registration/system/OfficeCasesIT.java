package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientRecordPage;
import com.vtconnect.registration.system.page.OfficeHomePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How colleagues share the cases that wait. */
class OfficeCasesIT extends Browser {

    @Test
    void aCaseIsClaimedTakenOverSnoozedAndHandedToAColleague() {
        var client = Applicant.named("Wanda").notSure();
        registerAndConfirm(visitor(), "riverside", client);
        var caras =
                OfficeSignInPage.as(visitor(), "cara@riverside.example").clients().tab("Waiting");
        var olivias =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example").clients().tab("Waiting");
        olivias.row(client).waitFor();

        caras.inRow(client, "Claim");
        caras.rowSays(client, "You are on it");
        olivias.inRow(client, "Claim");
        olivias.says("Cara Cole is on " + client.firstName());
        olivias.rowSays(client, "Cara Cole is on it");
        olivias.visitor().examine("ClientListPage, case of a colleague");
        olivias.inRow(client, "Take over");
        olivias.rowSays(client, "You are on it");

        olivias.snooze(client, "rings back on Monday");
        assertThat(olivias.row(client).count()).isZero();
        olivias.filter("Snoozed");
        olivias.rowSays(client, "rings back on Monday");
        olivias.inRow(client, "Bring back");
        olivias.says(client.fullName() + " is back in the queue.");
        olivias.tab("Unassigned").handOver(client, "Dana Doyle", "speaks Portuguese");
        olivias.rowSays(client, "Dana Doyle is on it");

        var mail = mailBox().next("dana@riverside.example", "handed a case over");
        assertThat(mail.text())
                .contains("Olivia Adams")
                .doesNotContain(client.firstName(), client.email(), "Portuguese");
        var dana = visitor(smallPhone());
        OfficeSignInPage.as(dana, "dana@riverside.example");
        var home = new OfficeHomePage(dana);
        assertThat(home.yourCases()).contains(client.firstName(), "Olivia Adams", "Portuguese");
        dana.assertNoSidewaysScrolling();
    }

    @Test
    void casesAreWorkedOffByKeyboardAlone() {
        var first = Applicant.named("Keira").notSure();
        var second = Applicant.named("Kofi").notSure();
        registerAndConfirm(visitor(), "riverside", first);
        registerAndConfirm(visitor(), "riverside", second);
        var list =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .tab("Unassigned");
        list.focusOn(first, "Claim");
        list.type("Enter");
        list.rowSays(first, "You are on it");
        list.isFocusedOn(first, "Let go");
        list.focusOn(first, "Assign");
        var next = list.rowAfter(first);
        list.type("Enter");
        list.isFocusedInDialog();
        list.type("Enter");
        list.says("You can undo this for 10 seconds, also by Ctrl+Z");
        list.isFocusedOn(next, "Assign");
        list.type("Control+z");
        list.says("is back where they were");
        list.row(first).waitFor();
        list.focusOn(second, "Snooze");
        list.type("Enter");
        list.isFocusedInDialog();
        list.type("Escape");
        list.isFocusedOn(second, "Snooze");
    }

    @Test
    void whoComesTooLateForAClientOutOfReachIsToldSoAndGoesOnWithTheList() throws SQLException {
        var first = Applicant.named("Gaia").notSure();
        var second = Applicant.named("Gero").notSure();
        var third = Applicant.named("Gus").notSure();
        for (var client : List.of(first, second, third)) {
            registerAndConfirm(visitor(), "riverside", client);
        }
        mailBox().next(third.email(), "Get started");
        update(
                "UPDATE outgoing_mail SET sent_at = now() WHERE recipient = ? AND sent_at IS NULL",
                third.email());
        var caras =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .tab("Unassigned");
        var records = new ArrayList<ClientRecordPage>();
        for (var tab = 0; tab < 3; tab++) {
            records.add(
                    OfficeSignInPage.as(visitor(), "cara@riverside.example")
                            .clients()
                            .tab("Unassigned")
                            .open(third));
        }
        var olivias =
                OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                        .clients()
                        .tab("Unassigned");

        olivias.assign(first, "Quinn Quist");
        caras.inRow(first, "Assign");
        caras.says(first.firstName() + " Archer has been decided already.");
        assertThat(caras.row(first).count()).isZero();
        olivias.assign(second, "Quinn Quist");
        caras.inRow(second, "Hand over");
        caras.says(second.firstName() + " Archer has been decided already.");
        assertThat(caras.row(second).count()).isZero();
        var dialog = caras.begin(third, "Assign");
        dialog.getByRole(AriaRole.RADIO).first().check();
        olivias.assign(third, "Quinn Quist");
        update(
                """
                UPDATE association SET made_at = made_at - interval '1 day'
                WHERE client_id = (SELECT id FROM client WHERE email = ?)
                """,
                third.email());
        dialog.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Assign")).click();
        caras.says(third.firstName() + " Archer has been decided already.");
        assertThat(caras.row(third).count()).isZero();

        records.get(0).press("Claim");
        records.get(1).press("Send again");
        records.get(2).press("Delete client");
        records.get(2).press("Yes, do it");
        records.forEach(record -> record.says("You no longer see this record"));
    }

    @Test
    void aPromisedFirstContactIsCountedDownAndKept() {
        var client = Applicant.named("Sofia");
        var organization = OfficeSignInPage.as(visitor(), "maya@solo.example").organization();
        organization.fill("First contact within (hours)", "soon");
        organization.saveInVain("Please enter whole hours");
        organization.fill("First contact within (hours)", "24");
        organization.saved();
        try {
            registerAndConfirm(visitor(), "solo", client);
            var list = organization.clients().tab("Waiting");
            list.rowSays(client, "left");
            list.visitor().examine("ClientListPage, time left");
            list.inRow(client, "Contacted");
            list.says("has been contacted");
            assertThat(list.row(client).count()).isZero();
        } finally {
            var off = OfficeSignInPage.as(visitor(), "maya@solo.example").organization();
            off.fill("First contact within (hours)", "");
            off.saved();
        }
    }

    @Test
    void figuresAreShownAsChartsAndAsTables() {
        var visitor = visitor();
        OfficeSignInPage.as(visitor, "olivia@riverside.example");
        var home = new OfficeHomePage(visitor);
        home.press("More figures");
        home.says("How long people wait");
        home.says("Clients of each practitioner");
        home.says("Priya Patel");
        visitor.examine("Figures");
    }
}
