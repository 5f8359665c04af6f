package com.vtconnect.registration.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.vtconnect.registration.system.Registering.CONFIRMATION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.ClientRecordPage;
import com.vtconnect.registration.system.page.DocumentsPage;
import com.vtconnect.registration.system.page.OfficePage;
import com.vtconnect.registration.system.page.OfficeSignInPage;
import com.vtconnect.registration.system.page.OperatorPage;
import com.vtconnect.registration.system.page.RegisterPage;
import com.vtconnect.registration.system.page.SignPage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a practice requires is signed wherever a client meets it, and stands on the record. */
class SigningIT extends Browser {

    private static final String NAME = "Sígrid María Archer";

    @Test
    void clientsSignWithTheFormWithThePasswordAndWhenTheyComeAgain() throws IOException {
        var slug = "s-" + Long.toString(System.nanoTime(), 36);
        var office = administrator(slug);
        var documents = office.organization().documents();
        documents
                .require("Consent to telehealth", "consent.pdf", SmallPdf.saying("One"))
                .says("The document is uploaded.");

        var client = Applicant.named("Sig").notSure();
        var visitor = visitor(smallPhone());
        var form = RegisterPage.open(visitor, slug).fillIn(client);
        visitor.assertNoSidewaysScrolling();
        form.createAccountInVain();
        form.says("Please type your full name.");
        form.says("Please check the box to sign electronically.");
        assertThat(form.entered("Email")).isEqualTo(client.email());
        var signing = new SignPage(visitor);
        assertThat(signing.opened("Consent to telehealth").body())
                .isEqualTo(SmallPdf.saying("One"));

        replace(documents, "Consent to telehealth", "Two");
        signing.sign(NAME);
        form.createAccountInVain();
        form.says("The practice has just changed what is to be signed.");
        assertThat(form.entered("Your full name")).isEqualTo(NAME);
        assertThat(signing.box()).not().isChecked();
        assertThat(signing.opened("Consent to telehealth").body())
                .isEqualTo(SmallPdf.saying("Two"));
        signing.sign(NAME);
        form.createAccount();
        var link = mailBox().next(client.email(), CONFIRMATION).link();
        var confirming = ChoosePasswordPage.open(visitor, link);
        visitor.examine("ChoosePasswordPage with what was signed");
        visitor.assertNoSidewaysScrolling();
        assertThat(signing.opened("Consent to telehealth").body())
                .isEqualTo(SmallPdf.saying("Two"));
        assertThat(signing.ownBox(NAME)).not().isChecked();
        signing.ownBox(NAME).check();
        confirming.choose("short").confirmInVain();
        assertThat(signing.ownBox(NAME)).isChecked();
        confirming.choose(Applicant.PASSWORD).confirm();
        ClientHomePage.open(visitor, slug).press("Documents");
        signing.says("signed as " + NAME);
        visitor.examine("Documents of a client who has signed");

        replace(documents, "Consent to telehealth", "Three");
        visitor.open(deployment().portal(slug, "care"));
        visitor.page().waitForURL("**/" + slug + "/sign?from=care");
        visitor.examine("SignPage");
        visitor.assertNoSidewaysScrolling();
        signing.press("Messages");
        visitor.page().waitForURL("**/" + slug + "/messages");
        // Who will not sign keeps what was signed before.
        visitor.open(deployment().portal(slug, "home"));
        signing.press("Your documents, and what you have signed before");
        signing.says("signed as " + NAME);
        var copy = visitor.page().waitForDownload(() -> signing.press("Download"));
        assertThat(Files.readAllBytes(copy.path())).isEqualTo(SmallPdf.saying("Two"));
        visitor.open(deployment().portal(slug, "home"));
        signing.press("Sign");
        signing.says("Please type your full name.");
        signing.sign(NAME).press("Sign");
        signing.says("What you signed is kept");
        visitor.context().clearCookies();
        visitor.open(deployment().portal(slug, "sign?from=care"));
        visitor.page().waitForURL("**/" + slug + "/login?from=care");

        var record = record(office, client);
        record.says("signed as " + NAME);
        record.visitor().page().getByText("Network, browser, checksum").last().click();
        record.says("Confirmed by the owner of the e-mail address");
        record.visitor().examine("ClientRecordPage with signatures");
        assertThat(evidence(record, 1))
                .contains(
                        "Name as typed: " + NAME, "Confirmed by the owner of the e-mail address:");
        var evidence =
                record.visitor().page().waitForDownload(() -> record.press("Download evidence"));
        try (var archive = new ZipInputStream(Files.newInputStream(evidence.path()))) {
            assertThat(archive.getNextEntry().getName()).isEqualTo("Consent to telehealth.pdf");
            assertThat(archive.readAllBytes()).isEqualTo(SmallPdf.saying("Three"));
            assertThat(archive.getNextEntry().getName()).isEqualTo("signature.txt");
            assertThat(new String(archive.readAllBytes(), UTF_8))
                    .contains("Name as typed: " + NAME, client.email(), "Version: 3")
                    .doesNotContain("Confirmed by the owner");
        }

        documents.visitor().open(deployment().office("document/list"));
        documents.open("Consent to telehealth").find("nobody@");
        documents.says("No such signature.");
        documents.find(client.email());
        documents.says("Version 3, signed as " + NAME);
        documents.visitor().examine("Document with signatures that were found");
        documents.visitor().assertNoSidewaysScrolling();
    }

    @Test
    void whoeverDoesNotSayThatTheySignedSignsBeforeTheyConnect() {
        var slug = "u-" + Long.toString(System.nanoTime(), 36);
        administrator(slug)
                .organization()
                .documents()
                .require("Consent", "consent.pdf", SmallPdf.saying("Consent"));
        var owner = Applicant.named("Own").notSure();
        var stranger = visitor();
        var form = RegisterPage.open(stranger, slug).fillIn(owner);
        new SignPage(stranger).sign("Mallory Other");
        form.createAccount();
        var link = mailBox().next(owner.email(), CONFIRMATION).link();

        var visitor = visitor(smallPhone().setLocale("es-MX"));
        visitor.open(link);
        var page = visitor.page();
        var box = page.getByLabel("Firmé estos documentos como «Mallory Other»");
        assertThat(box).not().isChecked();
        visitor.examine("ChoosePasswordPage with what was signed, in Spanish");
        visitor.assertNoSidewaysScrolling();
        page.locator("#password").fill(Applicant.PASSWORD);
        page.locator("#confirm").click();
        assertThat(page.getByText("Su correo está confirmado").first()).isVisible();
        visitor.open(deployment().portal(slug, "home"));
        page.waitForURL("**/" + slug + "/sign?from=home");
        page.locator("#signature").fill("Olga Owner");
        page.locator("#signs").check();
        page.locator("#sign").click();
        page.waitForURL("**/" + slug + "/home**");
        visitor.open(deployment().portal(slug, "documents"));
        assertThat(page.getByText("Olga Owner").first()).isVisible();
        assertThat(page.getByText("Mallory Other")).hasCount(0);
    }

    @Test
    void whomStaffPutInSignsWithThePassword() {
        var slug = "t-" + Long.toString(System.nanoTime(), 36);
        var office = administrator(slug);
        office.organization()
                .documents()
                .require("Privacy", "privacy.pdf", SmallPdf.saying("Privacy"));
        var client = Applicant.named("Set");
        office.clients().createNew().fillIn(client).create();
        var visitor = visitor();
        var link = mailBox().next(client.email(), "Set up your account").link();
        var page = ChoosePasswordPage.open(visitor, link).choose(Applicant.PASSWORD);
        page.confirmInVain();
        page.says("Please type your full name.");
        page.says("This password is fine. Please type it once more");
        visitor.examine("ChoosePasswordPage with something to sign");
        page.choose("short").confirmInVain();
        page.says("This password is too short.");
        page.says("Please type your full name.");
        page.choose(Applicant.PASSWORD);
        new SignPage(visitor).sign(NAME);
        page.confirm();
        ClientHomePage.open(visitor, slug).press("Documents");
        page.says("signed as " + NAME);
    }

    private OfficePage administrator(String slug) {
        var admin = Applicant.named("Adi");
        OperatorPage.as(visitor(), "operator@platform.example")
                .create("Signing Practice " + slug, slug, admin);
        var mail = mailBox().next(admin.email(), "Set up your account");
        var password = ChoosePasswordPage.open(visitor(), mail.link()).choose(Applicant.PASSWORD);
        password.press("Confirm");
        password.says("Your account is set up and you are signed in");
        return OfficeSignInPage.open(visitor()).signIn(admin.email(), Applicant.PASSWORD);
    }

    private void replace(DocumentsPage documents, String name, String words) {
        documents.visitor().open(deployment().office("document/list"));
        documents.open(name).choose("next.pdf", SmallPdf.saying(words));
        documents.press("Upload the new version");
        documents.says("The new version is uploaded.");
    }

    /** What the archive says of the signature that stands there in this place, from 0. */
    private static String evidence(ClientRecordPage record, int place) throws IOException {
        var page = record.visitor().page();
        var links = page.getByText("Download evidence");
        var archive = page.waitForDownload(() -> links.nth(place).click());
        try (var entries = new ZipInputStream(Files.newInputStream(archive.path()))) {
            entries.getNextEntry();
            entries.getNextEntry();
            return new String(entries.readAllBytes(), UTF_8);
        }
    }

    private static ClientRecordPage record(OfficePage office, Applicant client) {
        return office.clients().tab("Unassigned").open(client);
    }
}
