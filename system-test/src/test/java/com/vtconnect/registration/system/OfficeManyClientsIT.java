package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientListPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.SignInPage;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What staff do with many clients at once. */
class OfficeManyClientsIT extends Browser {

    private static final String LED_ON = "The record that you opened was merged into this one.";

    @Test
    void allWhoAreTickedAreAssignedButWhoSomebodyElseTookAndThatIsTakenBack() {
        var first = Applicant.named("Bela");
        var second = Applicant.named("Berit");
        var taken = Applicant.named("Bruno");
        var list = queue("cara@riverside.example", first, second, taken);
        list.watchAnnouncements();
        assertThat(list.pressable("Assign selected")).isHidden();
        OfficeSignInPage.as(visitor(), "olivia@riverside.example")
                .clients()
                .tab("Unassigned")
                .assign(taken, "Quinn Quist");

        list.tick(first, second, taken);
        list.says("Selected: 3");
        list.decideTogether("Assign selected", "Priya Patel");

        list.announces("2 clients are assigned to Priya Patel", "Olivia Adams was faster");
        list.announces(taken.fullName());
        assertThat(list.row(first).count()).isZero();
        list.press("Undo");
        list.announces("Undone. 2 clients are back");
        list.row(first).waitFor();
        list.visitor().page().setViewportSize(320, 640);
        list.visitor().assertNoSidewaysScrolling();
    }

    @Test
    void onlyTheRecordThatWasMeantIsSeparatedWhateverAColleagueDidMeanwhile() {
        var survivor = Applicant.named("Moira");
        var first = Applicant.named("Moss");
        var second = Applicant.named("Mungo");
        var list = queue("olivia@riverside.example", survivor, first, second);
        list.open(survivor).mergeWithAnother().find(first).merge();
        var record =
                list.clients()
                        .tab("Unassigned")
                        .open(survivor)
                        .mergeWithAnother()
                        .find(second)
                        .merge();
        OfficeSignInPage.as(visitor(), "oscar@riverside.example")
                .clients()
                .tab("Unassigned")
                .open(survivor)
                .undoMerge();

        record.press("Undo the merge");
        record.press("Yes, do it");
        var page = record.visitor().page();
        page.waitForURL(url -> !url.contains("told=merged"));
        record.doesNotSay("The merge is undone.");
        assertThat(page.getByText("Undo the merge").count()).isEqualTo(1);
    }

    @Test
    void whoComesTooLateForAMergedRecordIsLedToTheOneItIsKeptBehind() throws SQLException {
        var survivor = Applicant.named("Marit");
        var merged = Applicant.named("Mats");
        var list = queue("olivia@riverside.example", survivor, merged);
        var record = list.open(merged);
        behind(survivor, merged);
        record.press("Claim");
        record.says(LED_ON);

        apart(merged);
        var edit = record.clients().tab("Unassigned").open(merged).edit();
        behind(survivor, merged);
        edit.save().says(LED_ON);

        apart(merged);
        var merging =
                edit.clients().tab("Unassigned").open(merged).mergeWithAnother().find(survivor);
        behind(survivor, merged);
        merging.merge().says(LED_ON);
    }

    /** As if a colleague had merged the two at this moment. */
    private void behind(Applicant survivor, Applicant merged) throws SQLException {
        update(
                """
                UPDATE client SET inactive_since = now(),
                    merged_into_id = (SELECT id FROM client WHERE email = '%s')
                WHERE email = ?
                """
                        .formatted(survivor.email()),
                merged.email());
    }

    private void apart(Applicant merged) throws SQLException {
        update(
                "UPDATE client SET inactive_since = NULL, merged_into_id = NULL WHERE email = ?",
                merged.email());
    }

    @Test
    void twoRecordsOfOnePersonBecomeOneAndTwoAgain() {
        var first = Applicant.named("Mila");
        registerAndConfirm(visitor(), "riverside", first.with("Priya Patel"));
        var again =
                new Applicant(
                        first.firstName(),
                        first.lastName(),
                        first.dateOfBirth(),
                        "new-" + first.email(),
                        "Quinn Quist");
        var client = visitor();
        registerAndConfirm(client, "riverside", again);
        var list = OfficeSignInPage.as(visitor(), "olivia@riverside.example").clients();
        list.tab("Active");
        var record = list.open(first);
        var merging = record.compareWithDuplicate();
        merging.visitor().page().setViewportSize(320, 640);
        merging.visitor().assertNoSidewaysScrolling();

        var one = merging.keep(again.email()).merge();

        one.says("The two records are one now.");
        one.says("Quinn Quist");
        one.visitor().page().setViewportSize(1280, 900);
        SignInPage.open(client, "riverside")
                .signIn(again.email(), Applicant.PASSWORD)
                .says("Priya Patel");
        one.clients().tab("Active").open(again).undoMerge().says(again.email());
    }

    @Test
    void aFileIsLookedThroughThenImportedAndTheClientsAreMailed() throws IOException {
        var first = Applicant.named("Ines");
        var second = Applicant.named("Ivo");
        var page =
                OfficeSignInPage.as(visitor(), "cara@riverside.example").clients().importClients();
        page.upload("book.xlsx", "PK\u0003\u0004");
        page.says("This is a workbook.");
        page.visitor().examine("ImportPage, refused");

        page.upload(
                "clients.csv",
                page.template()
                        + line(first, "Priya Patel")
                        + line(second, "")
                        + "No,Address,nobody at all,1990-05-17,,,,\r\n");

        page.says("Looked through: clients.csv");
        page.says("This is not an e-mail address");
        page.visitor().examine("ImportPage, looked through");
        assertThat(page.problems()).contains("\"nobody at all\"");
        page.visitor().page().setViewportSize(320, 640);
        page.visitor().assertNoSidewaysScrolling();
        page.press("Import 2 clients");
        page.says("2 clients were imported");
        page.visitor().examine("ImportPage, imported");
        mailBox().next(first.email(), "Set up your account");
        mailBox().next(second.email(), "Set up your account");
        page.visitor().page().setViewportSize(1280, 900);
        page.clients().tab("Unassigned").row(second).waitFor();
    }

    @Test
    void linksLeftForLaterAreSentAlsoWhileAnotherFileIsLookedThrough() throws IOException {
        var first = Applicant.named("Ida");
        var page =
                OfficeSignInPage.as(visitor(), "cara@riverside.example").clients().importClients();
        page.upload("first.csv", page.template() + line(first, "Priya Patel"));
        page.field("Send no e-mail yet; I will send the links later, on this page").check();
        page.press("Import one client");
        page.says("One client was imported");

        page.upload("second.csv", page.template() + line(Applicant.named("Iris"), ""));
        page.says("Looked through: second.csv");
        page.says("One client has not been mailed the link");
        page.visitor().examine("ImportPage, links left for later");
        page.press("Send the links now");

        mailBox().next(first.email(), "Set up your account");
        page.says("Looked through: second.csv");
        page.doesNotSay("One client has not been mailed the link");
        page.press("Discard this file");
    }

    private static String line(Applicant client, String practitioner) {
        return "%s,%s,%s,%s,,,,%s\r\n"
                .formatted(
                        client.firstName(),
                        client.lastName(),
                        client.email(),
                        client.dateOfBirth(),
                        practitioner);
    }

    private ClientListPage queue(String staff, Applicant... clients) {
        var office = OfficeSignInPage.as(visitor(), staff);
        for (var client : clients) {
            office.clients().createNew().fillIn(client).create();
        }
        return office.clients().tab("Unassigned");
    }
}
