package com.vtconnect.registration.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.vtconnect.registration.system.Visitor;
import java.io.IOException;
import java.nio.file.Files;

/** Four tabs: Active, Inactive, Pending, Unassigned. */
public final class ClientListPage extends OfficePage {

    ClientListPage(Visitor visitor) {
        super(visitor);
        tabNamed("Unassigned").waitFor();
    }

    private Locator tabNamed(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                .first();
    }

    public ClientListPage tab(String name) {
        tabNamed(name).click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setSelected(true))
                .waitFor();
        page.waitForLoadState();
        return this;
    }

    /** What the file says that the list can be downloaded as. */
    public String download() throws IOException {
        var download = page.waitForDownload(() -> press("Download this list (CSV)"));
        return Files.readString(download.path());
    }

    public ClientRecordPage open(Applicant applicant) {
        row(applicant).getByRole(AriaRole.LINK).first().click();
        page.waitForURL("**/client/record*");
        return new ClientRecordPage(visitor);
    }

    public CreateClientPage createNew() {
        press("Create New");
        return new CreateClientPage(visitor);
    }

    public InvitePage invite() {
        press("Invite clients");
        return new InvitePage(visitor);
    }

    public ImportPage importClients() {
        press("Import");
        return new ImportPage(visitor);
    }

    /** The row of one client, by a name that only this client has. */
    public Locator row(Applicant applicant) {
        return rowWith(applicant.firstName());
    }

    private Locator rowWith(String words) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** In the list itself: choose the practitioner, press the button. */
    public ClientListPage assign(Applicant applicant, String practitioner) {
        tryToAssign(applicant, practitioner);
        return decided(applicant);
    }

    /** Like {@link #assign}, whatever becomes of it. */
    public void tryToAssign(Applicant applicant, String practitioner) {
        var dialog = begin(applicant, "Assign");
        dialog.getByRole(AriaRole.RADIO, named(practitioner)).check();
        dialog.getByRole(AriaRole.BUTTON, named("Assign")).click();
    }

    /** With the practitioner whom the client asked for. */
    public ClientListPage approve(Applicant applicant) {
        begin(applicant, "Approve").getByRole(AriaRole.BUTTON, named("Approve")).click();
        return decided(applicant);
    }

    public ClientListPage decline(Applicant applicant, String reason) {
        var dialog = begin(applicant, "Decline");
        dialog.getByLabel("Reason").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, named("Decline")).click();
        return decided(applicant);
    }

    /** Ticks the boxes of these, by the keyboard alone. */
    public void tick(Applicant... applicants) {
        for (var applicant : applicants) {
            var box = row(applicant).getByRole(AriaRole.CHECKBOX);
            box.focus();
            box.press("Space");
        }
    }

    /** For all who are ticked: choose the practitioner, press the button. */
    public void decideTogether(String button, String practitioner) {
        press(button);
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.RADIO, named(practitioner)).check();
        visitor.examine("ClientListPage, " + button);
        dialog.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(" all"))
                .click();
    }

    /** Presses what stands in the row of a client. */
    public void inRow(Applicant applicant, String action) {
        row(applicant).getByRole(AriaRole.BUTTON, named(action)).click();
    }

    /** As the keyboard gets there. */
    public void focusOn(Applicant applicant, String action) {
        row(applicant).getByRole(AriaRole.BUTTON, named(action)).focus();
    }

    public void type(String keys) {
        page.keyboard().press(keys);
    }

    public void isFocusedOn(Applicant applicant, String action) {
        isFocusedOn(row(applicant), action);
    }

    public void isFocusedOn(Locator row, String action) {
        assertThat(row.getByRole(AriaRole.BUTTON, named(action))).isFocused();
    }

    /** Found by what identifies it, once the one before is gone too. */
    public Locator rowAfter(Applicant applicant) {
        var key =
                row(applicant)
                        .locator("xpath=following-sibling::tr[1]")
                        .locator("[data-row]")
                        .getAttribute("data-row");
        return page.getByRole(AriaRole.ROW)
                .filter(
                        new Locator.FilterOptions()
                                .setHas(page.locator("[data-row='" + key + "']")));
    }

    public void rowSays(Applicant applicant, String words) {
        assertThat(row(applicant)).containsText(words);
    }

    /** Shows only some of the cases. */
    public void filter(String name) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Whose cases"))
                .getByRole(AriaRole.LINK, named(name))
                .click();
        page.waitForURL("**/client/list*whose=*");
    }

    /** Until the time that is proposed. */
    public void snooze(Applicant applicant, String note) {
        var dialog = begin(applicant, "Snooze");
        dialog.getByLabel("Note").fill(note);
        dialog.getByRole(AriaRole.BUTTON, named("Snooze")).click();
        decided(applicant);
    }

    public void handOver(Applicant applicant, String colleague, String note) {
        var dialog = begin(applicant, "Hand over");
        dialog.getByRole(AriaRole.RADIO, named(colleague)).check();
        dialog.getByLabel("Note").fill(note);
        dialog.getByRole(AriaRole.BUTTON, named("Hand over")).click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Opens the dialog of the row with these words. */
    public Locator beginToAssign(String words) {
        return begin(rowWith(words), "Assign");
    }

    /** From here on nobody may exchange the region that a screen reader listens to. */
    public void watchAnnouncements() {
        announcements().evaluate("region => region.dataset.listening = 'yes'");
    }

    /** What is said in the region that was there before, as screen readers need it. */
    public void announces(String... words) {
        for (var part : words) {
            assertThat(page.locator("[aria-live=polite][data-listening]")).containsText(part);
        }
    }

    private Locator announcements() {
        return page.locator("#outcomeForm [role=status][aria-live=polite]");
    }

    public Locator begin(Applicant applicant, String action) {
        return begin(row(applicant), action);
    }

    private Locator begin(Locator row, String action) {
        row.getByRole(AriaRole.BUTTON, named(action)).click();
        var dialog =
                page.getByRole(AriaRole.DIALOG)
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(
                                                page.getByRole(
                                                        AriaRole.BUTTON,
                                                        new Page.GetByRoleOptions()
                                                                .setName(action))));
        dialog.waitFor();
        isFocusedInDialog();
        visitor.examine("ClientListPage, " + action);
        return dialog;
    }

    private ClientListPage decided(Applicant applicant) {
        var gone = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
        page.getByRole(AriaRole.DIALOG).waitFor(gone); // While it is open, no row can be seen.
        row(applicant).waitFor(gone);
        return this;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
