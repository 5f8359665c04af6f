package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientListPage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * What staff type stays with them, and so does the focus, whatever they follow, leave or get wrong.
 */
class OfficeFormsIT extends Browser {

    @Test
    void whoSkipsToTheContentStaysOnThePage() {
        var list = OfficeSignInPage.as(visitor(), "cara@riverside.example").clients();
        var page = list.visitor().page();
        page.evaluate("window.isSame = true");
        list.pressable("Skip to the content").focus();
        list.type("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        list.tab("Pending");
        page.evaluate("window.isSame = true");
        list.pressable("Skip to the content").focus();
        list.type("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        page.goBack();
        assertThat(page.evaluate("window.isSame")).isEqualTo(true);
    }

    @Test
    void theLinkOfAProblemLeadsToItsFieldAndNothingTypedIsLost() {
        var create =
                OfficeSignInPage.as(visitor(), "cara@riverside.example")
                        .clients()
                        .createNew()
                        .fillIn(Applicant.named("Nola"));
        create.fill("Email", "");
        create.createInVain();
        create.fill("Phone", "+1 555 0199");
        problemLink(create.visitor().page()).click();
        assertThat(create.field("Email")).isFocused();
        assertThat(create.entered("Phone")).isEqualTo("+1 555 0199");
    }

    @Test
    void theLinkOfAProblemWithinADialogLeavesItOpen() {
        var client = confirmed("Nils");
        var list = unassigned();
        var dialog = list.begin(client, "Snooze");
        dialog.getByLabel("Until").fill("");
        dialog.getByRole(AriaRole.BUTTON, named("Snooze")).click();
        dialog.getByRole(AriaRole.ALERT).waitFor();
        dialog.getByLabel("Note").fill("rings back on Monday");
        problemLink(list.visitor().page()).click();
        assertThat(dialog.locator(":focus")).hasCount(1);
        assertThat(dialog.getByLabel("Note")).hasValue("rings back on Monday");
    }

    @Test
    void aDialogThatWasLeftByEscapeIsGone() {
        var client = confirmed("Nelly");
        var list = unassigned();
        list.tick(client);
        list.press("Assign selected");
        list.isFocusedInDialog();
        list.type("Escape");
        var dialog = list.begin(client, "Assign");
        assertThat(list.visitor().page().getByRole(AriaRole.RADIO).first()).isVisible();
        dialog.getByText("Priya Patel").click();
        assertThat(dialog.getByRole(AriaRole.RADIO, named("Priya Patel"))).isChecked();
    }

    @Test
    void onTheRecordWhatIsWrongInADialogIsSaidOnceAndGoesWithIt() {
        var client = confirmed("Nico");
        var record = unassigned().open(client);
        var page = record.visitor().page();
        record.press("Hand over");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, named("Hand over")).click();
        page.getByRole(AriaRole.ALERT).first().waitFor();
        assertThat(page.locator("[role=alert]")).hasCount(1);
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, named("Cancel")).click();
        assertThat(page.locator("[role=alert]")).hasCount(0);
    }

    @Test
    void onTheRecordTheFocusGoesToWhatIsSaidOfAnAction() {
        var client = confirmed("Nuria");
        var record = unassigned().open(client);
        var page = record.visitor().page();
        record.pressable("Claim").focus();
        page.keyboard().press("Enter");
        record.says("You are on " + client.firstName());
        assertThat(page.locator("[role=status] :focus")).containsText("You are on");
    }

    @Test
    void whatIsTypedForThePracticeIsNotLostUnsaidByUploadingALogo() {
        var organization = OfficeSignInPage.as(visitor(), "maya@solo.example").organization();
        var page = organization.visitor().page();
        var before = organization.entered("Welcome, in English");
        var asked = new ArrayList<String>();
        page.onDialog(
                dialog -> {
                    asked.add(dialog.type());
                    dialog.dismiss();
                });
        organization.press("Upload logo");
        page.getByRole(AriaRole.ALERT).waitFor();
        assertThat(asked).as("asked of somebody who typed nothing").isEmpty();

        organization.fill("Welcome, in English", "Good to see you.");
        organization.press("Upload logo");
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(organization.entered("Welcome, in English")).isEqualTo("Good to see you.");
        organization.fill("First contact within (hours)", "soon");
        organization.saveInVain("Please enter whole hours");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Upload logo")).click();
        page.waitForCondition(() -> asked.size() == 2);
        organization.fill("First contact within (hours)", "");
        organization.fill("Welcome, in English", before);
        organization.saved();
        assertThat(asked).hasSize(2);
    }

    private ClientListPage unassigned() {
        return OfficeSignInPage.as(visitor(), "cara@riverside.example").clients().tab("Unassigned");
    }

    private Applicant confirmed(String firstName) {
        var client = Applicant.named(firstName).notSure();
        registerAndConfirm(visitor(), "riverside", client);
        return client;
    }

    private static Locator problemLink(Page page) {
        return page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
